import { useStore } from '@xyflow/react'

/** Below these zooms an item is one coloured box: drawing thousands of texts nobody can read would cost the frames. */
const FAR = 0.1
const FAR_WHEN_MANY = 0.25
const MANY = 600

/** Whether items are drawn as plain boxes now. Changes, and redraws, only when a threshold is crossed. */
export function useSimplified(): boolean {
  return useStore((state) => state.transform[2] < (state.nodes.length > MANY ? FAR_WHEN_MANY : FAR))
}
