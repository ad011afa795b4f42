import type { Workspace } from '../workspace.ts'
import { asOneStep, changeItem, selectedItems } from './change-items.ts'

/**
 * Colours all selected items as one step: the ground of sticky notes (`color` is one of Miro's sixteen names), shapes
 * and frames, the stripe of cards, the letters of texts, the line of connectors, the outline and branch of mind map
 * nodes (`color` is a hex value).
 */
export function recolor(workspace: Workspace, color: string): void {
  asOneStep(workspace, () => {
    for (const item of selectedItems(workspace)) {
      if (item.type === 'card') changeItem(workspace, item.id, { style: { ...item.style, cardTheme: color } })
      else if (item.type === 'text') changeItem(workspace, item.id, { style: { ...item.style, color } })
      else if (item.type === 'connector')
        changeItem(workspace, item.id, { style: { ...item.style, strokeColor: color } })
      else if (item.type === 'mindmap_node')
        changeItem(workspace, item.id, {
          nodeView: { ...item.nodeView, style: { ...item.nodeView.style, color } },
        })
      else if (item.type === 'shape') changeItem(workspace, item.id, { style: { ...item.style, fillColor: color } })
      else if (item.type === 'frame') changeItem(workspace, item.id, { style: { fillColor: color } })
      else if (item.type === 'sticky_note')
        changeItem(workspace, item.id, { style: { ...item.style, fillColor: color } })
    }
  })
}
