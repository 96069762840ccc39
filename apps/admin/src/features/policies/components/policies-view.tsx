import { Button, SegmentedControl, Switch, TextInput } from '@mantine/core'
import { IconAdjustments, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { useAddressChoice } from '@/address/use-address-choice'
import { useAddressText } from '@/address/use-address-text'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { figureText } from '@/evidence/figure-text'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { useMay } from '@/viewer/viewer-query'
import { foundFigures } from '../found-figures'
import { type Figure, figuresQuery } from '../policies-query'
import { ClearPolicyDialog } from './clear-policy-dialog'
import { PolicyDialog } from './policy-dialog'
import { PolicyGroup } from './policy-group'
import classes from './policies-view.module.css'

interface PoliciesViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

const GUIDES = ['ALL', 'BM', 'PM', 'TS', 'POSTSCALE'] as const

type Opened = { readonly act: 'clear' | 'set'; readonly figure: Figure }

/** The figures that the rules work with, where each comes from, and the organization's own in their place. */
export function PoliciesView({ slug, at, today }: PoliciesViewProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const search = useAddressText('find')
  const [guide, chooseGuide] = useAddressChoice('guide', GUIDES)
  const [own, chooseOwn] = useAddressChoice('own', ['ALL', 'OWN'])
  const [opened, open] = useState<Opened | null>(null)
  const mayChange = useMay(slug, 'organization.configure')
  const query = useQuery(figuresQuery(slug, at, i18n.language))
  const figures = query.data ?? []
  const count = figures.filter(({ policy }) => policy !== null).length
  const groups = foundFigures(figures, { search: search.kept, guide, onlyOwn: own === 'OWN' })
  const day = at.asOf ?? today
  return (
    <>
      <search className={classes.filters}>
        <TextInput
          type="search"
          className={classes.search}
          aria-label={t('policies.find')}
          placeholder={t('policies.find')}
          leftSection={<IconSearch size={16} stroke={1.7} />}
          value={search.typed}
          onChange={({ currentTarget }) => search.type(currentTarget.value)}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('policies.guide')}
          data={GUIDES.map((value) => ({ value, label: t(`policies.guides.${value}`) }))}
          value={guide}
          onChange={(value) => chooseGuide(GUIDES.find((each) => each === value) ?? 'ALL')}
        />
        <Switch
          label={t('policies.onlyOwn', { count })}
          checked={own === 'OWN'}
          onChange={({ currentTarget }) => chooseOwn(currentTarget.checked ? 'OWN' : 'ALL')}
        />
      </search>
      <QueryView query={query} loading={<SkeletonRows rows={12} />}>
        {() =>
          groups.length === 0 ? (
            <Panel>
              <NoticePanel
                Icon={IconAdjustments}
                title={t('policies.none')}
                text={t('policies.noneExplanation')}
              />
            </Panel>
          ) : (
            groups.map(({ section, figures: shown }) => (
              <PolicyGroup
                key={section}
                title={section}
                figures={shown}
                textOf={(value, figure) => figureText(formats, value, figure)}
                renderActs={(figure) =>
                  mayChange && (
                    <>
                      <Button
                        size="compact-xs"
                        variant="default"
                        aria-label={t('policies.setOf', { text: figure.text })}
                        onClick={() => open({ act: 'set', figure })}
                      >
                        {t('policies.set')}
                      </Button>
                      {figure.policy !== null && (
                        <Button
                          size="compact-xs"
                          variant="subtle"
                          aria-label={t('policies.clearOf', { text: figure.text })}
                          onClick={() => open({ act: 'clear', figure })}
                        >
                          {t('policies.clear')}
                        </Button>
                      )}
                    </>
                  )
                }
              />
            ))
          )
        }
      </QueryView>
      {opened?.act === 'set' && (
        <PolicyDialog slug={slug} figure={opened.figure} day={day} onClose={() => open(null)} />
      )}
      {opened?.act === 'clear' && (
        <ClearPolicyDialog
          slug={slug}
          figure={opened.figure}
          day={day}
          onClose={() => open(null)}
        />
      )}
    </>
  )
}
