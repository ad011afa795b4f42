import { type FormEvent, useEffect, useId, useState } from 'react'
import { boardNameFrom, boardUrl } from '../start/board-name.ts'
import { useWorkspace } from '../workspace.ts'
import { Icon } from './icon.tsx'
import { Popover } from './popover.tsx'
import './board-menu.css'

/** The board's name; opens the list of boards and a field to start a new one. */
export function BoardMenu() {
  const { boardName } = useWorkspace()
  return (
    <Popover
      className="board-name"
      label={`Board ${boardName}, change`}
      title="Boards"
      button={
        <>
          <span className="board-name-text">{boardName}</span>
          <Icon name="chevron" />
        </>
      }
    >
      {() => <BoardList />}
    </Popover>
  )
}

function BoardList() {
  const { boardName } = useWorkspace()
  const boards = useBoards()
  const [draft, setDraft] = useState('')
  const field = useId()
  const name = boardNameFrom(draft)
  const create = (event: FormEvent) => {
    event.preventDefault()
    if (name) location.assign(boardUrl(name))
  }
  const names = [...new Set([boardName, ...(boards ?? [])])].sort()
  return (
    <>
      <h2 className="popover-title">Boards</h2>
      <ul className="board-list">
        {names.map((board) => (
          <li key={board}>
            <a href={boardUrl(board)} aria-current={board === boardName ? 'page' : undefined}>
              {board}
            </a>
          </li>
        ))}
      </ul>
      <form className="board-new" onSubmit={create}>
        <label htmlFor={field}>New board</label>
        <div className="field-row">
          <input
            id={field}
            className="field"
            value={draft}
            maxLength={60}
            placeholder="checkout-outage"
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setDraft(event.target.value)}
          />
          <button type="submit" className="main-button" disabled={!name}>
            Create
          </button>
        </div>
        {draft && name !== draft && name && <p className="hint">Its address will say {name}</p>}
      </form>
    </>
  )
}

/** The names of the boards that the server keeps; null until it has answered, or when it does not. */
function useBoards(): string[] | null {
  const [boards, setBoards] = useState<string[] | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    fetch(new URL('boards.json', document.baseURI), { signal: stop.signal })
      .then((answer) => answer.json())
      .then((value: unknown) => setBoards(namesIn(value)))
      .catch(() => setBoards([]))
    return () => stop.abort()
  }, [])
  return boards
}

function namesIn(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : []
  return list.flatMap((entry) => {
    if (typeof entry === 'string') return [entry]
    if (typeof entry === 'object' && entry !== null && 'name' in entry && typeof entry.name === 'string')
      return [entry.name]
    return []
  })
}
