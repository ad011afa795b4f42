/** Runs `work` one at a time: asked for while it runs, it runs once more afterwards, however often it was asked. */
export function oneAtATime(work: () => Promise<void>): () => void {
  let running = false
  let again = false
  return async function run(): Promise<void> {
    if (running) {
      again = true
      return
    }
    running = true
    await work()
    running = false
    if (!again) return
    again = false
    await run()
  }
}
