// The five questions, as each contender is asked them.
const slug = 'northwind-large'

const ours = (fields) => `{ organization(slug: "${slug}") { ${fields} } }`

export const QUESTIONS = {
  small: {
    connections: 32,
    ours: ours('teams(first: 10, order: { field: NAME, direction: ASC }) { nodes { name } }'),
    postgraphile: '{ allTeams(first: 10, orderBy: NAME_ASC) { nodes { name } } }',
    sql: `SELECT json_build_object('teams', (SELECT json_agg(json_build_object('name', name) ORDER BY name)
      FROM (SELECT name FROM bench.team ORDER BY name LIMIT 10) t))::text AS answer`,
  },
  roster: {
    connections: 32,
    ours: ours(`teams(first: 100) { nodes { name positions(first: 100) { nodes {
      title role { name } occupancies { person { name } } } } } }`),
    postgraphile: `{ allTeams(first: 100) { nodes { name seats(first: 100) { nodes {
      title roleName occupancies { nodes { person { name } } } } } } } }`,
    sql: `WITH people AS (
        SELECT o.seat_id, json_agg(json_build_object('person', json_build_object('name', p.name))) AS found
        FROM bench.occupancy o JOIN bench.person p ON p.id = o.person_id GROUP BY o.seat_id
      ), seats AS (
        SELECT s.team_id, json_agg(json_build_object('title', s.title, 'role', json_build_object('name', s.role_name),
          'occupancies', coalesce(people.found, '[]'::json))) AS found
        FROM bench.seat s LEFT JOIN people ON people.seat_id = s.id GROUP BY s.team_id
      )
      SELECT json_build_object('teams', json_agg(json_build_object('name', t.name,
        'positions', coalesce(seats.found, '[]'::json))))::text AS answer
      FROM bench.team t LEFT JOIN seats ON seats.team_id = t.id`,
  },
  accounts: {
    connections: 32,
    ours: ours(`accounts(first: 50, order: { field: ACV, direction: DESC }) { nodes { name acv { amountMinor }
      csm { target { ... on Position { title team { name } } } } } }`),
    postgraphile: `{ allAccounts(first: 50, orderBy: ACV_DESC) { nodes { name acv csm { title team { name } } } } }`,
    sql: `SELECT json_agg(json_build_object('name', a.name, 'acv', a.acv, 'csm', CASE WHEN s.id IS NULL THEN NULL ELSE
        json_build_object('title', s.title, 'team', json_build_object('name', t.name)) END) ORDER BY a.acv DESC, a.id)::text AS answer
      FROM (SELECT * FROM bench.account ORDER BY acv DESC, id LIMIT 50) a
        LEFT JOIN bench.seat s ON s.id = a.seat_id LEFT JOIN bench.team t ON t.id = s.team_id`,
  },
  capacity: {
    connections: 32,
    ours: ours(
      'capacity(groupBy: TEAM) { subject { ... on Team { name } } lines { family seats fte accounts revenue { amountMinor } } }',
    ),
    postgraphile:
      '{ allCapacities(orderBy: NAME_ASC) { nodes { name family seats fte accounts acv } } }',
    sql: `SELECT json_agg(json_build_object('name', name, 'family', family, 'seats', seats, 'fte', fte,
        'accounts', accounts, 'acv', acv) ORDER BY name, family)::text AS answer FROM bench.capacity`,
  },
  deep: {
    connections: 4,
    ours: ours(`teams(first: 100) { nodes { name positions(first: 100) { nodes { title occupancies { person { name } }
      accounts(first: 20, order: { field: NAME, direction: ASC }) { nodes { name } } } } } }`),
    postgraphile: `{ allTeams(first: 100) { nodes { name seats(first: 100) { nodes { title
      occupancies { nodes { person { name } } } accounts(first: 20, orderBy: NAME_ASC) { nodes { name } } } } } } }`,
    sql: `WITH people AS (
        SELECT o.seat_id, json_agg(json_build_object('person', json_build_object('name', p.name))) AS found
        FROM bench.occupancy o JOIN bench.person p ON p.id = o.person_id GROUP BY o.seat_id
      ), seats AS (
        SELECT s.team_id, json_agg(json_build_object('title', s.title, 'occupancies', coalesce(people.found, '[]'::json),
          'accounts', coalesce(book.found, '[]'::json))) AS found
        FROM bench.seat s LEFT JOIN people ON people.seat_id = s.id
          LEFT JOIN LATERAL (SELECT json_agg(json_build_object('name', a.name)) AS found
            FROM (SELECT name FROM bench.account WHERE seat_id = s.id ORDER BY name, id LIMIT 20) a) book ON true
        GROUP BY s.team_id
      )
      SELECT json_build_object('teams', json_agg(json_build_object('name', t.name,
        'positions', coalesce(seats.found, '[]'::json))))::text AS answer
      FROM bench.team t LEFT JOIN seats ON seats.team_id = t.id`,
  },
}
