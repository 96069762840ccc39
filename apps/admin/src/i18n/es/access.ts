/** Who was let in or put out, and what was refused. */
export const accessEs = {
  events: 'Quién entró o perdió el acceso',
  noEvents: 'Todavía no se invitó a nadie ni se cambió ningún rol.',
  denials: 'Lo que se denegó',
  noDenials: 'A nadie se le denegó nada.',
  by: 'por {{name}}',
  fromTo: '{{was}} → {{is}}',
  times_one: 'una vez ese día',
  times_other: '{{count}} veces ese día',
  kinds: {
    INVITED: 'Invitación a {{subject}}',
    INVITATION_REVOKED: 'Se retiró la invitación: {{subject}}',
    JOINED: '{{subject}} entró',
    MEMBERSHIP_CHANGED: '{{subject}} recibió otro rol',
    DEACTIVATED: '{{subject}} perdió el acceso',
    REACTIVATED: '{{subject}} recuperó el acceso',
    ROLE_CREATED: 'Se creó el rol «{{subject}}»',
    ROLE_CHANGED: 'Se modificó el rol «{{subject}}»',
    ROLE_DELETED: 'Se eliminó el rol «{{subject}}»',
    SECOND_FACTOR_WANTED: 'Los miembros deben demostrar un segundo factor',
    SECOND_FACTOR_RELEASED: 'Los miembros ya no necesitan un segundo factor',
  },
}
