import type { Discussion } from './cluster.ts'
import { PHASE_IDS, type Phase, type PhaseId, type Step } from './phase.ts'

/** The practice's eight timed steps, sixty minutes in all (VMware Tanzu Labs, "Postmortem"). */
export const AGENDA: readonly Phase[] = [
  {
    id: 'goal',
    title: 'Goal',
    minutes: 5,
    purpose: 'Everyone knows why we are here and feels safe to speak.',
    steps: [
      'Welcome everyone and read the words below, or say them your own way.',
      'Make sure that everyone can open the board and add a note.',
      'Say when the session ends, and that topics that need longer get a session of their own.',
    ],
    say: 'We are here to learn from what happened, so that it is less likely to happen again and hurts less if it does. Everyone did the best they could with what they knew at the time. We look for what made it possible, not for who did it. Please speak of roles and systems rather than of people.',
    tip: 'If you worked on the incident yourself, ask a colleague who did not to facilitate. It is easier to be curious from the outside.',
  },
  {
    id: 'timeline',
    title: 'Timeline',
    minutes: 5,
    purpose: 'One shared picture of what happened, and when.',
    steps: [
      'Walk through the timeline from the first event to the last.',
      'Ask what is missing, and which times are not certain.',
      'Correct it together, then tick that the team has confirmed it.',
    ],
    say: 'This is the timeline as we know it. Please tell us where your memory or your records differ. Two sources that disagree are worth a note; we do not have to settle it now.',
    tip: 'Stay with what people saw and did at the time. Reasons and remedies have their place later in the hour.',
  },
  {
    id: 'brainstorm',
    title: 'Brainstorm',
    minutes: 5,
    purpose: 'Every view on the board, before anyone discusses.',
    steps: [
      'Point out the three columns: what went wrong, what went well, where we got lucky.',
      'Let everyone write on their own and in silence.',
      'Watch the numbers below and invite quiet columns and quiet people.',
    ],
    say: 'Please write one thought a note, on your own and in silence. There are three columns: what went wrong, what went well, and where we were simply lucky. Write roles, not names.',
    tip: 'If a column stays quiet, ask: what could have made this much worse, and did not?',
  },
  {
    id: 'cluster',
    title: 'Cluster',
    minutes: 5,
    purpose: 'Notes about the same topic lie together under a name.',
    steps: [
      'Choose Suggest clusters and look through the preview.',
      'Rename, merge or split clusters and move notes until they make sense.',
      'Apply to the board. Anyone may still move a note by hand.',
    ],
    say: 'Let us bring similar notes together. The suggestion looks only at the words on the notes, so tell us where two notes belong together, or do not.',
    tip: 'Good enough is enough. A note that fits nowhere may stay on its own; it will still be in the document.',
  },
  {
    id: 'discuss',
    title: 'Discuss',
    minutes: 20,
    purpose: 'We understand what lies behind each cluster.',
    steps: [
      'Take the clusters in turn, starting with what went wrong.',
      'Ask the questions and write down what the team says.',
      'Park a cluster that needs more time for a session of its own.',
    ],
    say: 'We take one cluster at a time. Tell us what you saw and what made sense at that moment. When we find a reason, we ask what was behind it.',
    tip: 'Ask "why" of systems and processes, about five times in a row. Of people, ask "what" and "how": what did it look like from where you were?',
  },
  {
    id: 'actions',
    title: 'Actions',
    minutes: 15,
    purpose: 'A few things that we will really do.',
    steps: [
      'Go through the clusters and ask what would prevent it, show it sooner or soften it.',
      'Begin each action item with a verb, and say how we will know that it is done.',
      'Give each one an owner and a due date.',
    ],
    say: 'What will we change? Let us choose a few things that we can finish, and change the system rather than ask each other to be more careful.',
    tip: 'Ask for volunteers. An action item that nobody wants to own is worth a second look: it may be too big, or not needed.',
  },
  {
    id: 'owner',
    title: 'Owner',
    minutes: 4,
    purpose: 'Somebody carries this postmortem on.',
    steps: [
      'Ask who would like to own the postmortem.',
      'Read the three duties aloud.',
      'Choose the owner in the panel.',
    ],
    say: 'One of us looks after this postmortem from here on: writes the document, tells the stakeholders, and plans the review. The actions stay with their own owners. Who would like to?',
    tip: 'Two people may share the part. Write both names.',
  },
  {
    id: 'follow-up',
    title: 'Follow-up',
    minutes: 1,
    purpose: 'A date on which we look at the actions again.',
    steps: [
      'Agree on a date and time while everyone is here.',
      'Say what is parked, and that it gets a session of its own.',
      'Thank everyone.',
    ],
    say: 'We meet again to look at the actions. The incident stays open until every action is done or declined. Thank you for your honesty, and for your time.',
    tip: 'Two weeks is often about right: late enough to have done something, soon enough to remember why.',
  },
]

/** What is asked about each cluster in *Discuss*. `why` and `reduce` belong to *what went wrong* only. */
export const DISCUSSION_QUESTIONS: Readonly<Record<keyof Discussion, string>> = {
  why: 'Why did this happen?',
  reduce: 'How can we reduce the impact if it happens again?',
  learned: 'What have we learned?',
}

/** What the postmortem owner takes on. */
export const OWNER_DUTIES: readonly string[] = [
  'Write the postmortem document: an overview of the incident, the action items, the root causes, and what we learned.',
  'Tell the stakeholders how the postmortem stands.',
  'Plan the review that checks whether every action item is done.',
]

/** The whole way through a session, in order. */
export const STEPS: readonly Step[] = ['prepare', ...PHASE_IDS, 'export']

/** Whether this step is one of the eight timed phases. */
export function isPhase(step: Step): step is PhaseId {
  return step !== 'prepare' && step !== 'export'
}

/** The phase with this id. */
export function phaseOf(id: PhaseId): Phase {
  return AGENDA.find((phase) => phase.id === id) as Phase
}

/** What a step is called on screen. */
export function titleOf(step: Step): string {
  if (step === 'prepare') return 'Prepare'
  return step === 'export' ? 'Export' : phaseOf(step).title
}

/** The step's place: 0 for *Prepare*, 1 to 8 for the phases, 9 for *Export*. */
export function stepNumber(step: Step): number {
  return STEPS.indexOf(step)
}

/** The step after this one, or null after *Export*. */
export function nextStep(step: Step): Step | null {
  return STEPS[stepNumber(step) + 1] ?? null
}

/** The step before this one, or null before *Prepare*. */
export function previousStep(step: Step): Step | null {
  return STEPS[stepNumber(step) - 1] ?? null
}
