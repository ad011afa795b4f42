/**
 * Shares a number of clusters out over columns by their sizes (largest remainder), at least one to each column that is not
 * empty and never more than it has notes.
 */
export function shareCount(count: number, sizes: readonly number[]): number[] {
  const all = sizes.reduce((a, b) => a + b, 0)
  const shares = sizes.map((size) => Math.min(size, 1))
  const left = () => count - shares.reduce((a, b) => a + b, 0)
  while (left() > 0) {
    let neediest = -1
    sizes.forEach((size, i) => {
      if (shares[i]! >= size) return
      const need = (size / all) * count - shares[i]!
      if (neediest < 0 || need > (sizes[neediest]! / all) * count - shares[neediest]!) neediest = i
    })
    if (neediest < 0) break
    shares[neediest]! += 1
  }
  return shares
}
