import { chance } from './chance.ts'
import type { Weather } from './weather.ts'

/** Loses a connection now and then, as the weather says. */
export type Losses = {
  /** While the connection is lost: resolves when it is back. */
  lost(): Promise<void> | undefined
  dispose(): void
}

/**
 * `lose` cuts the connection until what it returned is called. It goes about every `loseEveryMs`, half as soon or half as
 * late again by chance, and comes back after `loseForMs`. The connection is whole after `dispose`.
 */
export function createLosses({ seed, loseEveryMs, loseForMs }: Weather, lose: () => () => void): Losses {
  let timer: ReturnType<typeof setTimeout> | undefined
  let current: { back: Promise<void>; restore: () => void } | undefined
  let count = 0

  function schedule() {
    count += 1
    timer = setTimeout(begin, loseEveryMs * (0.5 + chance(seed, 'loss', count)))
  }
  function begin() {
    const regain = lose()
    let told = () => {}
    const back = new Promise<void>((resolve) => {
      told = resolve
    })
    current = {
      back,
      restore() {
        current = undefined
        regain()
        told()
      },
    }
    timer = setTimeout(() => {
      current?.restore()
      schedule()
    }, loseForMs)
  }
  if (loseEveryMs > 0 && loseForMs > 0) schedule()

  return {
    lost: () => current?.back,
    dispose() {
      clearTimeout(timer)
      current?.restore()
    },
  }
}
