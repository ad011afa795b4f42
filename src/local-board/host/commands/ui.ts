import type { Handlers } from '../context.ts'
import { refusal } from '../rules/errors.ts'
import { oneOf, text } from '../rules/properties.ts'

/** Characters of a notification that people see [D:ref-notifications]. */
const NOTIFICATION_LIMIT = 80

export const uiCommands = {
  UI_REGISTER_EVENT: ({ event }, _, caller) => caller.register(text('event', event)),
  UI_UNREGISTER_EVENT: ({ event }, _, caller) => caller.unregister(text('event', event)),
  UI_OPEN_PANEL: (options, { pages }) => ({ opening: pages.open('panel', options) }),
  UI_GET_PANEL_DATA: (_, { pages }) => pages.data('panel'),
  UI_WAIT_FOR_PANEL_CLOSE: ({ opening }, { pages }) => pages.waitForClose(opening),
  UI_CLOSE_PANEL: ({ result }, { pages }) => pages.close('panel', result),
  UI_CAN_OPEN_PANEL: (_, { pages }) => !pages.isOpen('panel'),
  UI_OPEN_MODAL: (options, { pages }) => {
    if (pages.isOpen('modal')) throw refusal.modalUnavailable()
    return { opening: pages.open('modal', { width: 800, height: 600, ...options }) }
  },
  UI_GET_MODAL_DATA: (_, { pages }) => pages.data('modal'),
  UI_WAIT_FOR_MODAL_CLOSE: ({ opening }, { pages }) => pages.waitForClose(opening),
  UI_CLOSE_MODAL: ({ result }, { pages }) => pages.close('modal', result),
  UI_CAN_OPEN_MODAL: (_, { pages }) => !pages.isOpen('modal'),
  SHOW_NOTIFICATION: ({ type, message }, { page }) =>
    page.notify({
      type: oneOf('info', 'error')('type', type),
      message: text('message', message).slice(0, NOTIFICATION_LIMIT),
    }),
} satisfies Partial<Handlers>
