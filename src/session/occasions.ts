export type Occasion = { readonly title: string; readonly text: string }

/** When a postmortem is worth holding: any one of them is enough (VMware Tanzu Labs, "Postmortem"). */
export const OCCASIONS: readonly Occasion[] = [
  {
    title: 'There is something to learn',
    text: 'The team agrees that it can learn from the incident, or from a near miss.',
  },
  {
    title: 'It is over, or nearly',
    text: 'During the incident or soon after it, as long as the session does not keep anyone from resolving it.',
  },
  {
    title: 'Somebody asked for it',
    text: 'Stakeholders or another team, such as support, want to know what happened.',
  },
]

/** What counts as an incident (VMware Tanzu Labs, "Postmortem"). */
export const INCIDENT_KINDS: readonly Occasion[] = [
  { title: 'Users were interrupted', text: 'Something in the live product got in the way of what people were doing.' },
  { title: 'Development was hit hard', text: 'Something bad and unexpected held up the way we build and deliver.' },
  {
    title: 'The error budget was overspent',
    text: 'The service failed more often in the period than its objective allows.',
  },
]

/** Why a near miss is worth the hour. */
export const NEAR_MISS: Occasion = {
  title: 'A near miss counts too',
  text: 'It could have become an incident and did not. Ask what held, and what was only luck.',
}
