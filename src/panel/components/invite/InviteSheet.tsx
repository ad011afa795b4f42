import { SheetScreen } from '../SheetScreen.tsx'

export function InviteSheet() {
  return <SheetScreen title="Invite" />
}
