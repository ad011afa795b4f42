import { createContext } from 'react'

/** Whether the board is seen from so far away that an item is one coloured box. */
export const FarContext = createContext(false)
