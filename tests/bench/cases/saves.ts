import { v7 } from 'uuid'
import type { EntitySchema } from 'typeorm'
import { searchedName } from '../../../main/features/citizens/citizens.rules'
import { fieldColumns } from '../../../main/features/citizens/citizens.store'
import { type CitizenRow, citizensTable } from '../../../main/features/citizens/citizens.tables'
import { filled as filledVisit } from '../../../main/features/visits/visits.rules'
import { typedColumns } from '../../../main/features/visits/visits.store'
import { visitsTable } from '../../../main/features/visits/visits.tables'
import { emptyCitizen } from '../../../shared/features/citizens/citizen'
import type { NewVisit } from '../../../shared/features/visits/visit'
import type { IsoInstant } from '../../../shared/values/isoDate'
import type { Connection } from '../../../main/database/open'
import { foldedWords } from '../../../shared/values/greekText'
import { at } from '../../support/invented/random'
import type { FilledStore } from '../filledStore'
import type { Case } from '../measure'
import { rawAudit } from '../rawAudit'

const now = '2026-11-23T07:30:00.000Z' as IsoInstant

/** Inserts a row by its columns' names, as a bare prepared statement. */
function bareInsert<Row extends object>(connection: Connection, { options }: EntitySchema<Row>) {
  const columns = Object.keys(options.columns) as (keyof Row & string)[]
  const statement = connection.prepare(
    `INSERT INTO "${options.tableName}" (${columns.map((name) => `"${name}"`).join(', ')})
     VALUES (${columns.map(() => '?').join(', ')})`,
  )
  return (row: Row) => void statement.run(...columns.map((column) => row[column]))
}

export function saveVisitCase({ program, people, loaded }: FilledStore, rounds: number): Case {
  const { connection } = program
  const insert = bareInsert(connection, visitsTable)
  const insertCitizen = connection.prepare('INSERT INTO visit_citizens VALUES (?, ?, ?, ?)')
  const insertService = connection.prepare('INSERT INTO visit_services VALUES (?, ?)')
  const audit = rawAudit(connection)
  const user = loaded.users[0]!
  const visitOf = (round: number) => ({
    citizenIds: [at(people, (round * 13) % people.length).id],
    manner: 'inPerson',
    services: ['A01'],
    minutes: 10,
    outcome: 'informed',
    note: 'Ζήτησε πληροφορίες και πήρε το ενημερωτικό σημείωμα.',
  })
  const unsaid = { day: null, time: null, byId: user, place: null, placeNote: '', nextStep: null }
  return {
    name: 'save a visit',
    rounds,
    ours: (round) => program.call('visits.record', visitOf(round)),
    raw(round) {
      const visit = filledVisit({ ...unsaid, ...visitOf(round) } satisfies NewVisit, now, user)
      const id = v7()
      connection.exec('BEGIN IMMEDIATE')
      insert({
        ...typedColumns(visit),
        id,
        version: 1,
        nextStepDoneAt: null,
        nextStepDoneBy: null,
        undoneAt: null,
        undoneBy: null,
        undoneReason: null,
        createdAt: now,
        createdBy: user,
      })
      insertCitizen.run(id, visit.citizenIds[0], visit.day, visit.time ?? '')
      insertService.run(id, 'A01')
      audit.write(id)
      connection.exec('COMMIT')
    },
  }
}

/** A new card with its name in the search index. The bare rows count from far above, so that the two never meet. */
export function saveCitizenCase({ program, people, loaded }: FilledStore, rounds: number): Case {
  const { connection } = program
  const insert = bareInsert(connection, citizensTable)
  const index = connection.prepare('INSERT INTO citizen_names (rowid, keys) VALUES (?, ?)')
  const audit = rawAudit(connection)
  const createdBy = loaded.users[0]!
  const base = 900_000_000
  const typed = (round: number) => {
    const { surname, name, fatherName, motherName, birthDate, mobile } = at(
      people,
      (round * 17) % people.length,
    )
    return { surname, name, fatherName, motherName, birthDate, mobile }
  }
  return {
    name: 'save a new citizen',
    rounds,
    ours: (round) => program.call('citizens.enquire', typed(round)),
    raw(round) {
      const fields = { ...emptyCitizen, ...typed(round) } as typeof emptyCitizen
      const serial = base + round
      const row: CitizenRow = {
        ...fieldColumns(fields),
        id: v7(),
        version: 1,
        serial,
        standing: 'enquirer',
        fileNumber: null,
        fileStatus: 'active',
        closeReason: null,
        closedOn: null,
        informedOn: null,
        informedForm: null,
        restricted: 0,
        createdAt: now,
        createdBy,
      }
      const { surname, name, fatherName } = searchedName(fields)
      connection.exec('BEGIN IMMEDIATE')
      insert(row)
      index.run(
        serial,
        foldedWords(`${surname} ${name} ${fatherName ?? ''}`)
          .map((word) => `f${word}`)
          .join(' '),
      )
      audit.write(row.id)
      connection.exec('COMMIT')
    },
  }
}
