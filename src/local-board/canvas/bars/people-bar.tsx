import { type FormEvent, useId, useState } from 'react'
import { bringEveryone, follow } from '../following.ts'
import type { KnownPerson } from '../people.ts'
import { usePeople, useUi, useWorkspace } from '../workspace.ts'
import { Icon } from './icon.tsx'
import { Popover } from './popover.tsx'
import './people-bar.css'

const SHOWN = 5

/** Who has the board open. One's own avatar, the first, opens a field for one's name. */
export function PeopleBar() {
  const workspace = useWorkspace()
  const { me, people } = workspace
  const here = usePeople((state) => state.here)
  const own = here.find((person) => person.id === me.id)
  const others = here.filter((person) => person.id !== me.id)
  return (
    <div className="people-bar">
      <ul className="people" aria-label="People on this board">
        {others.slice(0, SHOWN).map((person) => (
          <li key={person.id}>
            <Avatar person={person} />
          </li>
        ))}
        {others.length > SHOWN && (
          <li>
            <More names={others.slice(SHOWN).map(({ name }) => name)} />
          </li>
        )}
      </ul>
      {others.length > 0 && (
        <button
          type="button"
          className="icon-button gather"
          aria-label="Bring everyone to me"
          data-tip="Bring everyone to me"
          data-tip-side="bottom"
          onClick={() => bringEveryone(workspace)}
        >
          <Icon name="gather" />
        </button>
      )}
      {own && (
        <Popover
          className="avatar-button"
          label={`You: ${own.name}. Change your name`}
          title="Your name"
          tip={`You: ${own.name}`}
          align="right"
          button={
            <span className="avatar avatar-own" style={{ background: own.color }}>
              {initial(own.name)}
            </span>
          }
        >
          {(close) => (
            <NameForm
              name={own.name}
              onDone={(name) => {
                people.rename(name)
                close()
              }}
            />
          )}
        </Popover>
      )}
    </div>
  )
}

/** Somebody else's avatar: pressed, this screen shows what they see; pressed again, no longer. */
function Avatar({ person }: { person: KnownPerson }) {
  const workspace = useWorkspace()
  const isFollowed = useUi((state) => state.following === person.id)
  return (
    <button
      type="button"
      className={isFollowed ? 'avatar avatar-followed' : 'avatar'}
      style={{ background: person.color }}
      aria-label={`Follow ${person.name}`}
      aria-pressed={isFollowed}
      data-tip={isFollowed ? `Following ${person.name}` : `${person.name} · follow`}
      data-tip-side="bottom"
      onClick={() => (isFollowed ? workspace.ui.setState({ following: null }) : follow(workspace, person.id))}
    >
      {initial(person.name)}
    </button>
  )
}

function More({ names }: { names: readonly string[] }) {
  const list = names.join(', ')
  return (
    <span
      className="avatar avatar-more"
      role="img"
      aria-label={`${names.length} more: ${list}`}
      data-tip={list}
      data-tip-side="bottom"
    >
      +{names.length}
    </span>
  )
}

function NameForm({ name, onDone }: { name: string; onDone: (name: string) => void }) {
  const [draft, setDraft] = useState(name)
  const field = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onDone(draft)
  }
  return (
    <form onSubmit={submit}>
      <label className="popover-title" htmlFor={field}>
        Your name
      </label>
      <div className="field-row">
        <input
          id={field}
          className="field"
          value={draft}
          maxLength={40}
          autoComplete="given-name"
          onChange={(event) => setDraft(event.target.value)}
        />
        <button type="submit" className="main-button" disabled={!draft.trim()}>
          Save
        </button>
      </div>
      <p className="hint">Shown beside your pointer and on what you write.</p>
    </form>
  )
}

function initial(name: string): string {
  return ([...name.trim()][0] ?? '?').toUpperCase()
}
