import { type Decoded, decodeText } from '../timeline/decode.ts'

const MB = 1024 * 1024
const LARGEST_MB = 20

/** The text of a file that somebody chose or dropped, or why it cannot be had and what to do. Never rejects. */
export async function readTextFile(file: File): Promise<Decoded> {
  if (file.size > LARGEST_MB * MB) {
    const size = Math.ceil(file.size / MB)
    return {
      problem: `“${file.name}” has ${size} MB; at most ${LARGEST_MB} MB can be read. Copy the part that is needed and paste it here.`,
    }
  }
  try {
    return decodeText(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return { problem: `“${file.name}” could not be read. Choose it again; if it is a folder, choose a file in it.` }
  }
}
