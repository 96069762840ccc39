import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { ScrollSideways } from '@/components/scroll-sideways'
import { useFormats } from '@/i18n/formats'
import type { Figure } from '../policies-query'
import classes from './policies-view.module.css'

interface PolicyGroupProps {
  readonly title: string
  readonly figures: readonly Figure[]
  readonly textOf: (
    value: {
      readonly key: string
      readonly lower: number
      readonly upper: number
      readonly openTop: boolean
      readonly overridden: boolean
    },
    figure: Figure,
  ) => string
  readonly renderActs: (figure: Figure) => ReactNode
}

/** The figures of a section: what the guide says, and what the organization says in its place. */
export function PolicyGroup({ title, figures, textOf, renderActs }: PolicyGroupProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <div className={classes.group}>
      <Panel title={title} note={t('policies.count', { count: figures.length })}>
        <ScrollSideways label={title}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('policies.figure')}</th>
                <th scope="col">{t('policies.value')}</th>
                <th scope="col">{t('policies.own')}</th>
                <th scope="col" aria-label={t('grid.acts')} />
              </tr>
            </thead>
            <tbody>
              {figures.map((figure) => {
                const { policy } = figure
                return (
                  <tr key={figure.key} data-own={policy !== null}>
                    <th scope="row">
                      {figure.text}
                      <span className={classes.details}>
                        {t(`policies.guides.${figure.guide}`)}
                      </span>
                    </th>
                    <td>{textOf({ ...figure, overridden: false }, figure)}</td>
                    <td>
                      {policy !== null && (
                        <>
                          <strong>{textOf({ ...policy, overridden: true }, figure)}</strong>
                          <span className={classes.details}>
                            {t('policies.since', { day: formats.date(policy.from) })}
                            {policy.lastChange !== null && ` · ${policy.lastChange.author}`}
                            {policy.reason !== null && ` · ${policy.reason}`}
                          </span>
                        </>
                      )}
                    </td>
                    <td className={classes.acts}>{renderActs(figure)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </ScrollSideways>
      </Panel>
    </div>
  )
}
