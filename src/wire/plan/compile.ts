import type { Plan, PlanOf } from './Plan.js'
export const compiled: PlanOf = (): Plan => ({ decode: () => undefined, encode: () => undefined })
