import type { CardItem } from '../../host/items.ts'
import { colorOf } from './item-style.ts'

/** The fields of a card or an app card, a chip each; fields without a value show nothing. */
export function CardFields({ fields }: { fields: CardItem['fields'] | undefined }) {
  return fields?.map(
    (field, index) =>
      field.value && (
        <span
          key={String(index)}
          className="card-chip"
          style={{ background: colorOf(field.fillColor, '#eef1ff'), color: colorOf(field.textColor, '#2c46c9') }}
        >
          {field.value}
        </span>
      ),
  )
}
