import { ROLES, type RoleId } from '../../session/invitees.ts'
import { openSheet } from '../actions/sheets.ts'
import { usePanel, useTools } from '../tools.ts'
import { Button } from './Button.tsx'
import { Chips } from './Chips.tsx'

const GROUPS = [
  { group: 'core', legend: 'Core team' },
  { group: 'relevant', legend: 'Relevant parties: whoever had a part in it' },
] as const

/** Whom to invite to the session, by role. */
export function Invitees() {
  const tools = useTools()
  const { saver } = tools
  const invitees = usePanel(({ shared }) => shared.invitees) ?? []
  const toggle = (id: RoleId, chosen: boolean) =>
    saver.edit('invitees', (before = []) => [...before.filter((each) => each !== id), ...(chosen ? [id] : [])])
  return (
    <section className="stack" aria-label="Invite">
      <span className="field-name">Invite</span>
      {GROUPS.map(({ group, legend }) => (
        <Chips
          key={group}
          legend={legend}
          options={ROLES.filter((role) => role.group === group)}
          chosen={invitees}
          onToggle={toggle}
        />
      ))}
      <div className="row">
        <Button onClick={() => openSheet(tools, 'invite')}>Write the invitation</Button>
      </div>
    </section>
  )
}
