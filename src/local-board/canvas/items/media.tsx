import type { EmbedItem, ImageItem, PreviewItem } from '../../host/items.ts'

/** A picture in its box. */
export function Picture({ item }: { item: ImageItem }) {
  return (
    <img
      src={item.url}
      alt={item.alt ?? item.title}
      draggable={false}
      style={{ width: '100%', height: '100%', rotate: item.rotation ? `${item.rotation}deg` : undefined }}
    />
  )
}

/** A page of elsewhere, as its picture, if it has one, and its address. The page itself is not loaded. */
export function LinkedPage({ item }: { item: EmbedItem | PreviewItem }) {
  const picture = item.type === 'embed' ? item.previewUrl : ''
  return (
    <div
      style={{
        ...{ width: '100%', height: '100%', display: 'grid', placeItems: 'center', padding: 16, overflow: 'hidden' },
        ...{ background: '#ffffff', border: '1px solid #d5d9e3', borderRadius: 8, overflowWrap: 'anywhere' },
        ...(picture && { backgroundImage: `url(${JSON.stringify(picture)})`, backgroundSize: 'cover' }),
      }}
    >
      {!picture && item.url}
    </div>
  )
}
