import type { PostmortemAction } from '../../../document/index.ts'
import { STATUS_TITLES, TYPE_TITLES } from '../../../session/action-item.ts'
import { formatDay } from '../../../timeline/format.ts'

/** The action items of the document, each with what is known about it. */
export function ActionTable({ actions }: { readonly actions: readonly PostmortemAction[] }) {
  return (
    <section>
      <h3>Action items</h3>
      {actions.length === 0 && <p className="caption">None.</p>}
      <ul>
        {actions.map(({ title, owner, dueDate, type, status, answers }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two action items may bear one title
          <li key={index}>
            {title}
            <br />
            <span className="caption">
              {[
                owner || 'no owner',
                dueDate ? `due ${formatDay(dueDate)}` : 'no due date',
                TYPE_TITLES[type],
                STATUS_TITLES[status],
                answers.length > 0 && `answers ${answers.join(', ')}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
