import { SheetScreen } from '../SheetScreen.tsx'

export function EventsSheet() {
  return <SheetScreen title="Timeline" />
}
