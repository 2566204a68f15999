import {
  IconFile,
  IconFileMusic,
  IconFileSpreadsheet,
  IconFileText,
  IconFileTypeCsv,
  IconFileTypeDoc,
  IconFileTypeDocx,
  IconFileTypePdf,
  IconFileTypePpt,
  IconFileTypeTxt,
  IconFileTypeXls,
  IconFileTypeZip,
  IconMail,
  IconMovie,
  IconPhoto,
} from '@tabler/icons-react'
import { extensionOf } from './fileKinds.ts'

const icons = new Map(
  (
    [
      [IconFileTypePdf, 'pdf'],
      [IconFileTypeDocx, 'docx'],
      [IconFileTypeDoc, 'doc'],
      [IconFileTypeXls, 'xls xlsx'],
      [IconFileTypePpt, 'ppt pptx odp'],
      [IconFileTypeCsv, 'csv'],
      [IconFileTypeTxt, 'txt'],
      [IconFileTypeZip, 'zip'],
      [IconFileText, 'odt rtf md'],
      [IconFileSpreadsheet, 'ods'],
      [IconPhoto, 'png jpg jpeg gif webp tif tiff heic heif'],
      [IconMail, 'eml msg'],
      [IconFileMusic, 'mp3 m4a wav'],
      [IconMovie, 'mp4 mov'],
    ] as const
  ).flatMap(([icon, names]) => names.split(' ').map((name) => [name, icon] as const)),
)

/** The kind of a file, drawn; its name stands beside it. */
export function FileIcon({ name, size = 18 }: { name: string; size?: number }) {
  const Icon = icons.get(extensionOf(name)) ?? IconFile
  return <Icon size={size} stroke={1.5} aria-hidden />
}
