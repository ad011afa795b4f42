const ADDRESS = /https?:\/\/[^\s<>"'`|\]{}\\^]+/gi

/** The web addresses in a text, each once, in the order in which they come, without what ends a sentence or a bracket. */
export function linksIn(text: string): string[] {
  return [...new Set([...text.matchAll(ADDRESS)].map(([found]) => trimmed(found)).filter(isAddress))]
}

/** Whether a line holds only pictures, links or addresses: evidence for what is above it. */
export function isEvidence(line: string): boolean {
  const short = line.trim().slice(0, 2000)
  return /^(?:<img\b[^>]*>|!?\[[^\]]*\]\([^)\s]*\)|<?https?:\/\/\S+)$/i.test(short)
}

function trimmed(address: string): string {
  const end = closingBracket(address)
  let length = end === -1 ? address.length : end
  while (length > 0 && '.,;:!?*_~)'.includes(address[length - 1]!)) {
    if (address[length - 1] === ')' && address.slice(0, length).includes('(')) break
    length--
  }
  return address.slice(0, length)
}

/** Where a bracket closes that was opened before the address, or -1. */
function closingBracket(address: string): number {
  let open = 0
  for (let i = 0; i < address.length; i++) {
    if (address[i] === '(') open++
    if (address[i] === ')' && --open < 0) return i
  }
  return -1
}

function isAddress(text: string): boolean {
  return URL.canParse(text)
}
