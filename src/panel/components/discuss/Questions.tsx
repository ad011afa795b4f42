import type { PlacedCluster } from '../../../miro/index.ts'
import { DISCUSSION_QUESTIONS } from '../../../session/agenda.ts'
import { type Discussion, EMPTY_DISCUSSION } from '../../../session/cluster.ts'
import { usePanel, useTools } from '../../tools.ts'
import { Field } from '../Field.tsx'
import './questions.css'

/** The questions about a cluster, saved as the answers are typed. The first two are asked of *what went wrong* only. */
export function Questions({ cluster }: { readonly cluster: PlacedCluster }) {
  const { saver } = useTools()
  const discussion = usePanel(({ discussions }) => discussions[cluster.id]) ?? EMPTY_DISCUSSION
  const asked: readonly (keyof Discussion)[] = cluster.column === 'wrong' ? ['why', 'reduce', 'learned'] : ['learned']
  return (
    <div className="questions">
      {asked.map((question) => (
        <Field key={question} label={DISCUSSION_QUESTIONS[question]}>
          {(control) => (
            <textarea
              {...control}
              value={discussion[question]}
              onChange={({ target: { value } }) =>
                saver.edit(`discussion:${cluster.id}`, (before) => ({
                  ...(before ?? EMPTY_DISCUSSION),
                  [question]: value,
                }))
              }
            />
          )}
        </Field>
      ))}
    </div>
  )
}
