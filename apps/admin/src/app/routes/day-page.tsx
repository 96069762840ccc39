import type { Moment } from '@/address/moment'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { useMoment } from '../shell/as-of-control'

/** The pages that look at an organization on the day that the address names. */
export type DayPageName =
  | 'assignment'
  | 'boardPack'
  | 'capacity'
  | 'chart'
  | 'compare'
  | 'customers'
  | 'economics'
  | 'escalations'
  | 'expansion'
  | 'exports'
  | 'findings'
  | 'growthAhead'
  | 'handoverList'
  | 'health'
  | 'home'
  | 'leave'
  | 'losses'
  | 'maturity'
  | 'onboarding'
  | 'policies'
  | 'renewals'
  | 'responsibilities'
  | 'retention'
  | 'reviews'
  | 'roles'
  | 'rollouts'
  | 'serviceModel'
  | 'settings'
  | 'structure'
  | 'successPlans'
  | 'teams'
  | 'touchpoints'
  | 'transition'

/** Which organization is looked at, and when. */
interface DayViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** What is on such a page. Its type must not ask the router, which is typed by its pages. */
export type DayView = ComponentType<DayViewProps>

/** Such a page: what it is called, and what is on it. */
export function dayPage(name: DayPageName, View: DayView): ComponentType {
  return function DayPage() {
    const { t } = useTranslation()
    const moment = useMoment()
    return (
      <>
        <PageHeader title={t(`${name}.title`)} description={t(`${name}.description`)} />
        <View {...moment} />
      </>
    )
  }
}
