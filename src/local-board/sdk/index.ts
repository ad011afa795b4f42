export { createMiro } from './create-miro.ts'
export type { Transport } from './transport.ts'
