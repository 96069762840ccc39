import classes from './initials.module.css'

/** The first letters of the first and the last name. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = words[0] ?? ''
  const last = words.length > 1 ? (words.at(-1) ?? '') : ''
  return `${letterOf(first)}${letterOf(last)}`.toUpperCase()
}

function letterOf(word: string): string {
  return /^./u.exec(word)?.[0] ?? ''
}

interface InitialsProps {
  readonly name: string
  readonly large?: boolean
}

/** Someone's initials in a circle: a picture beside the name, and not read out. */
export function Initials({ name, large = false }: InitialsProps) {
  return (
    <span
      className={classes.initials}
      data-initials={initialsOf(name)}
      data-large={large}
      aria-hidden="true"
    />
  )
}
