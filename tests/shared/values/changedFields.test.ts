import { changedFields } from '../../../shared/values/changedFields'

test('only the names of changed fields are told', () => {
  expect(changedFields({ name: 'Α', marks: ['x'] }, { name: 'Β', marks: ['x'] })).toEqual(['name'])
})
