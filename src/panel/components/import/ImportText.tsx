import type { ClipboardEvent } from 'react'
import { withText } from '../../../timeline/corrections.ts'
import { importFiles } from '../../actions/import-files.ts'
import { editImport, putImportBack, replaceImport } from '../../actions/import-timeline.ts'
import { LARGEST_TEXT } from '../../kept-in-tab.ts'
import { usePanel, useTools } from '../../tools.ts'
import { Button } from '../Button.tsx'
import { Field } from '../Field.tsx'
import { FileButton } from '../FileButton.tsx'

/** Ours: a longer text makes a field slow to type in. */
const LONGEST = 200_000
const EXAMPLE = '2026-03-10\n14:05 Alert: error rate above 5 %\n~14:20 Rollback started'

/** The text that is to be imported: typed, pasted, or from a file. A very long one is only named. */
export function ImportText() {
  const tools = useTools()
  const { text, name } = usePanel(({ importing }) => importing)
  const before = usePanel(({ importBefore }) => importBefore)
  const isLong = text.length > LONGEST
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (pasted.length <= LONGEST) return
    event.preventDefault()
    replaceImport(tools, pasted, null)
  }
  const choose = (files: readonly File[]) => void importFiles(tools, files)
  return (
    <div className="stack tight">
      {isLong ? (
        <LongText text={text} name={name} />
      ) : (
        <Field label="Text" hint={name ? `From ${name}` : undefined}>
          {(control) => (
            <textarea
              {...control}
              className="input import-text"
              value={text}
              placeholder={EXAMPLE}
              spellCheck={false}
              onPaste={onPaste}
              onChange={({ target }) => editImport(tools, (draft) => withText(draft, target.value))}
            />
          )}
        </Field>
      )}
      <div className="row apart">
        <FileButton look="small" onFiles={choose}>
          Choose a file
        </FileButton>
        <span className="row import-tools">
          {before && (
            <Button look="link" aria-label="Put the former text back" onClick={() => putImportBack(tools)}>
              Former text
            </Button>
          )}
          {text && (
            <Button look="link" aria-label="Clear the text" onClick={() => replaceImport(tools, '', null)}>
              Clear
            </Button>
          )}
        </span>
      </div>
    </div>
  )
}

function LongText({ text, name }: { readonly text: string; readonly name: string | null }) {
  const size =
    text.length < 1_000_000 ? `${Math.round(text.length / 1000)} KB` : `${(text.length / 1_000_000).toFixed(1)} MB`
  const begin = text
    .slice(0, 600)
    .split('\n', 4)
    .map((line) => line.slice(0, 80))
  return (
    <div className="field">
      <span className="field-name">
        {name ?? 'Pasted text'}{' '}
        <span className="caption">
          {size}, {text.length > LARGEST_TEXT ? 'here until the panel is closed' : 'too long to type in here'}
        </span>
      </span>
      <pre className="import-begin">{begin.join('\n')}</pre>
    </div>
  )
}
