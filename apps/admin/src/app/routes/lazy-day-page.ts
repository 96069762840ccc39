import { lazyRouteComponent } from '@tanstack/react-router'
import type { DayPageName, DayView } from './day-page'

/** A page of the day, which is loaded with what is on it when it is first opened. */
export function lazyDayPage(name: DayPageName, load: () => Promise<DayView>) {
  return lazyRouteComponent(async () => {
    const [{ dayPage }, View] = await Promise.all([import('./day-page'), load()])
    return { Page: dayPage(name, View) }
  }, 'Page')
}
