/** The sentence of whatever was thrown; every layer below throws Errors that say what happened and what to do. */
export function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason)
}
