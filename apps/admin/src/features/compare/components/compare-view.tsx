import type { Moment } from '@/address/moment'
import { Button } from '@mantine/core'
import { IconArrowsDiff } from '@tabler/icons-react'
import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useAddressChoice } from '@/address/use-address-choice'
import { useAddressForm } from '@/address/use-address-form'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { ChoiceSelect } from '@/forms/choice-select'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { EffectGroups } from '@/plans/effect-groups'
import { ChooseComparedDialog } from '@/scenarios/choose-compared-dialog'
import { compareQuery, findingQuestion } from '../compare-query'
import { useMomentNames } from '../use-moment-names'
import { useMoments } from '../use-moments'
import classes from './compare-view.module.css'
import { DifferencePanel } from './difference-panel'
import { FiguresPanel } from './figures-panel'
import { MomentForm } from './moment-form'
import { OrgTreePanel } from './org-tree-panel'
import { PicturePanel } from './picture-panel'

interface CompareViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

const PLACES = ['1', '2', '3'] as const

/**
 * The organization at several moments: figures side by side; then of two of them what one comes to against the other,
 * the teams and seats, and what differs.
 */
export function CompareView({ slug, at, today }: CompareViewProps) {
  const { t } = useTranslation()
  const fields = useMoments(slug, { ...at, asOf: at.asOf ?? today })
  const names = useMomentNames(fields)
  const { others } = fields
  const queries = useQueries({ queries: others.map(({ moments }) => compareQuery(moments)) })
  const [place, choosePlace] = useAddressChoice('pair', PLACES)
  const chosen = Math.min(Number(place), others.length) - 1
  const [other, query] = [others[chosen] ?? others[0], queries[chosen] ?? queries[0]]
  const [choosing, setChoosing] = useAddressForm('compareScenarios')
  const nameOf = (index: number) => names.others[index] ?? ''
  return (
    <>
      <div className={classes.choice}>
        <Button onClick={() => setChoosing(true)}>{t('compare.chooseAct')}</Button>
        <span>{t('compare.chooseHint')}</span>
      </div>
      {choosing && (
        <ChooseComparedDialog
          slug={slug}
          day={at.asOf ?? today}
          onClose={() => setChoosing(false)}
        />
      )}
      <MomentForm fields={fields} />
      <div className={classes.panels}>
        <PicturePanel
          names={[names.shown, ...others.map((_, index) => nameOf(index))]}
          compared={queries.map(({ data }) => data)}
        />
        <FiguresPanel
          shown={names.shown}
          others={others.map(({ moments }, index) => ({
            name: nameOf(index),
            moments,
            compared: queries[index]?.data,
          }))}
          chosen={chosen}
        />
        {others.length > 1 && (
          <div className={classes.pair}>
            <span>{t('compare.closer', { name: names.shown })}</span>
            <ChoiceSelect
              label={t('compare.pair')}
              choices={PLACES.slice(0, others.length)}
              nameOf={(each) => nameOf(Number(each) - 1)}
              chosen={[PLACES[chosen] ?? '1', choosePlace]}
            />
          </div>
        )}
        {query !== undefined && (
          <QueryView
            query={query}
            loading={
              <Panel>
                <SkeletonRows rows={8} />
              </Panel>
            }
          >
            {(compared) =>
              compared === null ? (
                <NoticePanel
                  Icon={IconArrowsDiff}
                  title={t('compare.noRevision')}
                  text={t('compare.noRevisionExplanation')}
                />
              ) : (
                <>
                  <OrgTreePanel
                    moments={other.moments}
                    before={names.shown}
                    after={nameOf(chosen)}
                  />
                  <div className={classes.groups}>
                    <EffectGroups
                      effects={compared.effects}
                      findings={findingQuestion(other.moments)}
                      open
                    />
                  </div>
                  <DifferencePanel moments={other.moments} counts={compared.counts} />
                </>
              )
            }
          </QueryView>
        )}
      </div>
    </>
  )
}
