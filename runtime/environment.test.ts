import { StartError } from '@parvis/kernel/startError.ts'
import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'
import { environmentSchema } from './environmentSchema.ts'

test('without any variable Parvis is in demo mode and listens to this machine only', () => {
  expect(readEnvironment({})).toMatchObject({
    isDemo: true,
    PORT: 4000,
    HOST: '127.0.0.1',
    PUBLIC_URL: 'http://localhost:4000',
    ALLOW_ANY_DOCUMENT: true,
  })
})

test('with a database it listens to all and runs only our own operations', () => {
  expect(readEnvironment({ DATABASE_URL: 'postgres://me:secret@db/parvis', PORT: '80' })).toMatchObject({
    isDemo: false,
    HOST: '0.0.0.0',
    PUBLIC_URL: 'http://localhost:80',
    ALLOW_ANY_DOCUMENT: false,
  })
})

test('an empty value counts as not set', () => {
  expect(readEnvironment({ DATABASE_URL: '', PORT: '' })).toMatchObject({ isDemo: true, PORT: 4000 })
})

test('the public address loses its last slash', () => {
  expect(readEnvironment({ PUBLIC_URL: 'https://portal.example.com/' }).PUBLIC_URL).toBe('https://portal.example.com')
})

test.each([
  ['PORT', 'many'],
  ['PORT', '0'],
  ['PORT', '70000'],
  ['PUBLIC_URL', 'portal.example.com'],
  ['PUBLIC_URL', 'https://example.com/portal'],
  ['DATABASE_URL', 'mysql://me:s3cret@db/parvis'],
  ['DATABASE_URL', 'postgres://db/parvis'],
  ['SMTP_URL', 'http://mail'],
  ['MAIL_FROM', 'nobody'],
  ['ALLOW_ANY_DOCUMENT', 'yes'],
  ['INTERNAL_SECRET', 's3cret'],
  ['TRUST_PROXY', 'everybody'],
  ['LOG_LEVEL', 'loud'],
  ['FRAME_ANCESTORS', "'self'; script-src *"],
  ['S3_BUCKET', 'Our Files'],
  ['S3_ENDPOINT', 'minio:9000'],
  ['UPLOAD_MAX_BYTES', '2 GB'],
  ['UPLOAD_MAX_BYTES', '9000000000'],
  ['UNFINISHED_MAX_BYTES', '2 GB'],
  ['UNFINISHED_MAX_BYTES', '999999'],
  ['UNFINISHED_MAX_BYTES', '1999999999'],
])('%s=%s is refused in one line that names the variable and not its value', (name, value) => {
  const read = () => readEnvironment({ [name]: value })
  expect(read).toThrow(StartError)
  expect(read).toThrow(new RegExp(`^The environment variable ${name} must [^\\n]+\\.$`))
  expect(read).not.toThrow('s3cret')
})

test('whoever may upload a file may have one of that size under way', () => {
  expect(readEnvironment({}).UNFINISHED_MAX_BYTES).toBe(2_000_000_000)
  expect(readEnvironment({ UPLOAD_MAX_BYTES: '3000000000' }).UNFINISHED_MAX_BYTES).toBe(3_000_000_000)
  const both = { UPLOAD_MAX_BYTES: '5000000', UNFINISHED_MAX_BYTES: '5000000' }
  expect(readEnvironment(both).UNFINISHED_MAX_BYTES).toBe(5_000_000)
})

test('every variable says what it is for, its default and who reads it', () => {
  for (const [name, schema] of Object.entries(environmentSchema.shape)) {
    expect(schema.meta(), name).toMatchObject({
      description: expect.any(String),
      default: expect.any(String),
      readBy: expect.any(String),
    })
  }
})
