import classes from './initials.module.css'
import { initialsOf } from './initials-of'

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
