import { PhaseScreen } from '../components/PhaseScreen.tsx'

/** Why we are here: the facilitator's opening words. */
export function Goal() {
  return <PhaseScreen phase="goal" />
}
