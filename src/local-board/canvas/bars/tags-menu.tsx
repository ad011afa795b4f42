import { type FormEvent, useId, useState } from 'react'
import type { BoardTag } from '../../host/board-tags.ts'
import { addTag, setTag, type Taggable } from '../actions/tag.ts'
import { tagColor } from '../items/tag-colors.ts'
import { useTags, useWorkspace } from '../workspace.ts'
import { Icon } from './icon.tsx'
import { Popover } from './popover.tsx'
import './tags-menu.css'

const TITLE_LIMIT = 120

/** The board's tags: which of them the selected notes and cards have, and a field for another. */
export function TagsMenu({ selected }: { selected: readonly Taggable[] }) {
  return (
    <Popover className="icon-button" label="Tags" title="Tags" tip="Tags" button={<Icon name="tag" />}>
      {() => <TagList selected={selected} />}
    </Popover>
  )
}

function TagList({ selected }: { selected: readonly Taggable[] }) {
  const workspace = useWorkspace()
  const tags = useTags()
  const [draft, setDraft] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const field = useId()
  const wanted = draft.trim()
  const found = tags.filter(({ title }) => title.toLowerCase().includes(wanted.toLowerCase()))
  const isNew = wanted !== '' && !tags.some(({ title }) => title === wanted)
  const attempt = (work: () => void) => {
    try {
      work()
      setProblem(null)
      return true
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
      return false
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wanted !== '' && attempt(() => addTag(workspace, wanted))) setDraft('')
  }
  return (
    <form className="tags-menu" onSubmit={submit}>
      <label className="popover-title" htmlFor={field}>
        {tags.length > 0 ? 'Find or add a tag' : 'Add a tag'}
      </label>
      <div className="field-row">
        <input
          id={field}
          className="field"
          value={draft}
          maxLength={TITLE_LIMIT}
          autoComplete="off"
          onChange={(event) => {
            setDraft(event.target.value)
            setProblem(null)
          }}
        />
        <button type="submit" className="main-button" disabled={wanted === ''}>
          {isNew || wanted === '' ? 'Add' : 'Use'}
        </button>
      </div>
      <p role="alert" className="tags-problem">
        {problem}
      </p>
      {found.length > 0 && (
        <ul className="tags-list" aria-label="Tags of this board">
          {found.map((tag) => (
            <TagChoice
              key={tag.id}
              tag={tag}
              selected={selected}
              onChange={(on) => attempt(() => setTag(workspace, tag.id, on))}
            />
          ))}
        </ul>
      )}
    </form>
  )
}

type ChoiceProps = { tag: BoardTag; selected: readonly Taggable[]; onChange: (on: boolean) => void }

function TagChoice({ tag, selected, onChange }: ChoiceProps) {
  const having = selected.filter(({ tagIds }) => tagIds.includes(tag.id)).length
  const all = having === selected.length
  const { ground, text } = tagColor(tag.color)
  return (
    <li>
      <label className="tag-choice">
        <input
          type="checkbox"
          checked={all}
          ref={(box) => {
            if (box) box.indeterminate = having > 0 && !all
          }}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span className="tag-chip" title={tag.title} style={{ background: ground, color: text }}>
          {tag.title}
        </span>
      </label>
    </li>
  )
}
