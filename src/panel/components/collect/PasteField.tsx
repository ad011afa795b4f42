import { useRef } from 'react'
import { pasteCollected } from '../../actions/collect.ts'
import { takeCollectedFile } from '../../actions/collect-text.ts'
import type { CollectDraft } from '../../store.ts'
import { useTools } from '../../tools.ts'
import { Button } from '../Button.tsx'
import { Field } from '../Field.tsx'

/** Where what was collected is pasted, or chosen as a file. */
export function PasteField({ draft: { text, name } }: { readonly draft: CollectDraft }) {
  const tools = useTools()
  const file = useRef<HTMLInputElement>(null)
  return (
    <div className="stack tight">
      <Field label="Answers, notes or a report">
        {(control) => (
          <textarea
            {...control}
            className="input collect-text"
            rows={4}
            spellCheck={false}
            placeholder="Paste it here"
            value={text}
            onChange={(event) => pasteCollected(tools, event.target.value)}
          />
        )}
      </Field>
      <div className="row apart">
        <span className="caption file-name" title={name ?? undefined}>
          {name ? `From ${name}` : 'Or drop a file here.'}
        </span>
        <span className="row collect-ways">
          {text !== '' && (
            <Button look="link" onClick={() => pasteCollected(tools, '')}>
              Clear
            </Button>
          )}
          <Button look="link" onClick={() => file.current?.click()}>
            Choose a file
          </Button>
        </span>
        <input
          ref={file}
          type="file"
          className="out-of-sight"
          tabIndex={-1}
          aria-label="File with answers, notes or a report"
          accept=".csv,.tsv,.txt,.md,.markdown,.json,text/*,application/json"
          onChange={(event) => {
            void takeCollectedFile(tools, [...(event.target.files ?? [])])
            // The same file may be chosen again.
            event.target.value = ''
          }}
        />
      </div>
    </div>
  )
}
