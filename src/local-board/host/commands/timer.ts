import type { BoardTimer } from '../board-timer.ts'
import type { Handlers, HostContext } from '../context.ts'
import { refusal } from '../rules/errors.ts'

export const timerCommands = {
  TIMER_GET: (_, context) => paid(context).get(),
  TIMER_START: ({ duration }, context) => paid(context).start(duration),
  TIMER_PROLONG: ({ duration }, context) => paid(context).prolong(duration),
  TIMER_STOP: (_, context) => paid(context).stop(),
  TIMER_PAUSE: (_, context) => paid(context).pause(),
  TIMER_RESUME: (_, context) => paid(context).resume(),
  TIMER_IS_STARTED: (_, context) => paid(context).get().status === 'STARTED',
} satisfies Partial<Handlers>

/** The timer, for teams that pay [D:ref-timer]. */
function paid({ timer, switches }: HostContext): BoardTimer {
  if (switches.plan === 'free') throw refusal.paidOnly('timer')
  return timer
}
