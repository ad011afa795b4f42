/** The id of the element that names an item's tags. */
export function tagsElement(item: string): string {
  return `tags-${item}`
}
