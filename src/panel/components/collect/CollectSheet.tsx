import { SheetScreen } from '../SheetScreen.tsx'

export function CollectSheet() {
  return <SheetScreen title="Collect notes" />
}
