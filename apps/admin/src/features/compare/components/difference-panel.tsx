import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useAddressChoice } from '@/address/use-address-choice'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { ChoiceSelect } from '@/forms/choice-select'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { DifferenceList } from '@/plans/difference-list'
import { CsvButton } from '@/grid/csv-button'
import { ShowMore } from '@/grid/show-more'
import { type Compared, differencesQuery, type Moments, readAllDifferences } from '../compare-query'
import { differenceRows } from '../difference-rows'
import classes from './difference-panel.module.css'

interface DifferencePanelProps {
  readonly moments: Moments
  readonly counts: NonNullable<Compared>['counts']
}

const ALL = 'ALL'

/** What differs, thing by thing; of one kind or of all. */
export function DifferencePanel({ moments, counts }: DifferencePanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const kinds = counts.map(({ kind }) => kind)
  const chosen = useAddressChoice('kind', [ALL, ...kinds])
  const [kind] = chosen
  const query = useInfiniteQuery(differencesQuery(moments, kind === ALL ? null : kind))
  const named = new Map<string, string>(
    counts.map(({ kind: of, kindLabel, total }) => [of, `${kindLabel} (${formats.number(total)})`]),
  )
  return (
    <Panel
      title={t('compare.differences')}
      note={query.data?.pages[0]?.totalCount}
      control={
        <div className={classes.control}>
          <CsvButton
            name="differences"
            read={async () => ({
              header: [
                t('compare.kind'),
                t('compare.name'),
                t('compare.deed'),
                t('compare.field'),
                t('plan.before'),
                t('plan.after'),
                t('plan.effective'),
              ],
              rows: differenceRows(
                await readAllDifferences(moments, kind === ALL ? null : kind),
                (action) => t(`plan.actions.${action}`),
              ),
            })}
          />
          <ChoiceSelect
            label={t('compare.kind')}
            size="xs"
            choices={[ALL, ...kinds]}
            nameOf={(choice) => named.get(choice) ?? t('compare.allKinds')}
            chosen={chosen}
          />
        </div>
      }
    >
      <QueryView query={query} loading={<SkeletonRows rows={6} />}>
        {({ pages }) => {
          const differences = pages.flatMap((page) => page?.nodes ?? [])
          return differences.length === 0 ? (
            <p className={classes.body}>{t('compare.noDifferences')}</p>
          ) : (
            <div className={classes.body}>
              <DifferenceList differences={differences} />
            </div>
          )
        }}
      </QueryView>
      <ShowMore query={query} />
    </Panel>
  )
}
