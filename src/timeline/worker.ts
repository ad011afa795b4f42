import { expose } from 'comlink'
import { type ImportReading, type ImportText, readImport } from './read-import.ts'

const read = (text: ImportText): ImportReading => readImport(text)

export type ReadInWorker = typeof read

expose(read)
