import { SheetScreen } from '../SheetScreen.tsx'

export function ImportSheet() {
  return <SheetScreen title="Import a timeline" />
}
