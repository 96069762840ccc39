import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAddressText } from '@/address/use-address-text'
import type { TermName } from '@/components/term'
import { Panel } from '@/components/panel'
import { plainText } from '@/i18n/plain-text'
import { glossaryPlaces } from '../glossary-places'
import classes from './glossary-view.module.css'

const names = Object.keys(glossaryPlaces) as readonly TermName[]

/** What the words of the field mean, in the order of the alphabet, each with the page where it is seen. */
export function GlossaryView({ slug }: { readonly slug: string }) {
  const { t, i18n } = useTranslation()
  const { typed, type } = useAddressText('find')
  const { compare } = new Intl.Collator(i18n.language)
  const terms = names
    .map((name) => ({
      name,
      word: t(`glossary.terms.${name}.name`),
      text: t(`glossary.terms.${name}.text`),
      place: glossaryPlaces[name],
    }))
    .filter(({ word, text }) => plainText(`${word} ${text}`).includes(plainText(typed.trim())))
    .toSorted((a, b) => compare(a.word, b.word))
  return (
    <Panel
      title={t('glossary.list')}
      note={terms.length}
      control={
        <TextInput
          type="search"
          aria-label={t('glossary.find')}
          placeholder={t('glossary.find')}
          leftSection={<IconSearch size={16} stroke={1.7} />}
          value={typed}
          onChange={({ currentTarget: { value } }) => type(value)}
        />
      }
    >
      {terms.length === 0 ? (
        <p className={classes.none}>{t('glossary.none')}</p>
      ) : (
        <dl className={classes.terms}>
          {terms.map(({ name, word, text, place }) => (
            <div key={name} className={classes.term}>
              <dt>{word}</dt>
              <dd>
                {text}
                {place !== null && (
                  <>
                    {' '}
                    <Link to={place.to} params={{ slug }} className={classes.place}>
                      {t('glossary.seenIn', { page: t(place.text) })}
                    </Link>
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  )
}
