import { afterEach } from 'vitest'
import { closeAll } from './panel.tsx'

// Runs for each file of tests, also where its modules were loaded by another one.
afterEach(closeAll)
