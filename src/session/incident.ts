export const SEVERITIES = ['SEV-1', 'SEV-2', 'SEV-3', 'SEV-4'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What happened. Empty strings and nulls are what nobody has filled in yet. */
export type Incident = {
  readonly title: string
  readonly summary: string
  readonly severity: Severity | ''
  readonly impact: string
  /** UTC instants, ISO 8601. */
  readonly startedAt: string | null
  readonly endedAt: string | null
  /** IANA name; the zone in which times are shown and typed. */
  readonly timeZone: string
  readonly nearMiss: boolean
}

/** An incident nobody has described yet, in the given zone. */
export function emptyIncident(timeZone: string): Incident {
  return {
    title: '',
    summary: '',
    severity: '',
    impact: '',
    startedAt: null,
    endedAt: null,
    timeZone,
    nearMiss: false,
  }
}
