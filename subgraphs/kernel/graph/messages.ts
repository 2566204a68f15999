import type { Locale } from '@parvis/schema/viewer.ts'

/** What every code says, and what to do next, in the three languages. Gendered languages address nobody in particular. */
export const messages = {
  UNAUTHENTICATED: {
    EN: 'Sign in first.',
    FR: 'Connectez-vous d’abord.',
    AR: 'يُرجى تسجيل الدخول أولاً.',
  },
  FORBIDDEN: {
    EN: 'Your account may not do this. Ask the legal team if you need it.',
    FR: 'Votre compte ne permet pas cette action. Adressez-vous à l’équipe juridique si vous en avez besoin.',
    AR: 'لا يتيح حسابك هذا الإجراء. يُرجى مراجعة الفريق القانوني عند الحاجة.',
  },
  NOT_FOUND: {
    EN: 'Not found, or no longer shared with you. Ask the legal team.',
    FR: 'Introuvable, ou n’est plus partagé avec vous. Adressez-vous à l’équipe juridique.',
    AR: 'غير موجود، أو لم تعد مشاركته معك قائمة. يُرجى مراجعة الفريق القانوني.',
  },
  BAD_USER_INPUT: {
    EN: 'The request is not of its form.',
    FR: 'La demande n’a pas la forme attendue.',
    AR: 'صيغة الطلب غير صحيحة.',
  },
  RATE_LIMITED: {
    EN: 'Too many people ask for this right now. Try again in a moment.',
    FR: 'Trop de personnes le demandent en ce moment. Réessayez dans un instant.',
    AR: 'كثيرون يطلبون هذا الآن. يُرجى المحاولة بعد قليل.',
  },
  SUBGRAPH_UNAVAILABLE: {
    EN: 'A part of this cannot be read at the moment. Try again in a moment.',
    FR: 'Une partie de ceci ne peut être lue pour le moment. Réessayez dans un instant.',
    AR: 'تتعذّر قراءة جزء من هذا حاليًّا. يُرجى المحاولة بعد قليل.',
  },
  CONFLICT: {
    EN: 'Somebody else changed this in the meantime. Nothing was saved; look at what it is now and try again.',
    FR: 'Quelqu’un l’a modifié entre-temps. Rien n’a été enregistré ; voyez l’état actuel, puis réessayez.',
    AR: 'عدّله شخص آخر في هذه الأثناء. لم يُحفظ شيء؛ راجع حالته الآن ثم حاول مجدداً.',
  },
  INVALID_VALUE: {
    EN: 'This value cannot be used. Nothing was saved; correct it and try again.',
    FR: 'Cette valeur ne convient pas. Rien n’a été enregistré ; corrigez-la, puis réessayez.',
    AR: 'هذه القيمة غير مقبولة. لم يُحفظ شيء؛ صحّحها ثم حاول مجدداً.',
  },
  SIGN_IN_FAILED: {
    EN: 'Login and password do not match an active account here. Check both, or set a new password; after many tries, wait a few minutes first.',
    FR: 'L’identifiant et le mot de passe ne correspondent à aucun compte actif ici. Vérifiez-les ou définissez un nouveau mot de passe ; après de nombreux essais, patientez d’abord quelques minutes.',
    AR: 'لا يطابق اسم الدخول وكلمة السر أي حساب نشط هنا. تحقّق منهما أو عيّن كلمة سر جديدة؛ وبعد محاولات كثيرة انتظر بضع دقائق أولاً.',
  },
  LINK_NOT_VALID: {
    EN: 'This link was used, replaced or has expired. Ask for a new one.',
    FR: 'Ce lien a déjà servi, a été remplacé ou a expiré. Demandez-en un nouveau.',
    AR: 'استُعمل هذا الرابط أو استُبدل أو انتهت صلاحيته. اطلب رابطاً جديداً.',
  },
  PASSWORD_TOO_WEAK: {
    EN: 'Choose 10 to 128 characters, and not your login.',
    FR: 'Choisissez de 10 à 128 caractères, différents de votre identifiant.',
    AR: 'اختر من 10 إلى 128 حرفاً، على ألا تكون اسم الدخول نفسه.',
  },
  USERNAME_TAKEN: {
    EN: 'Another person has this username. Nothing was saved; choose another one.',
    FR: 'Une autre personne utilise ce nom d’utilisateur. Rien n’a été enregistré ; choisissez-en un autre.',
    AR: 'اسم المستخدم هذا لشخص آخر. لم يُحفظ شيء؛ اختر اسماً آخر.',
  },
  EMAIL_TAKEN: {
    EN: 'Another person has this address. Nothing was saved; use another one.',
    FR: 'Une autre personne utilise cette adresse. Rien n’a été enregistré ; indiquez-en une autre.',
    AR: 'هذا العنوان لشخص آخر. لم يُحفظ شيء؛ استعمل عنواناً آخر.',
  },
  COMPANY_NOT_FOUND: {
    EN: 'This company no longer exists. Choose another one.',
    FR: 'Cette société n’existe plus. Choisissez-en une autre.',
    AR: 'لم تعد هذه الشركة موجودة. اختر شركة أخرى.',
  },
  COMPANY_NAME_TAKEN: {
    EN: 'Another company has this name. Nothing was saved; choose another one.',
    FR: 'Une autre société porte ce nom. Rien n’a été enregistré ; choisissez-en un autre.',
    AR: 'هذا الاسم لشركة أخرى. لم يُحفظ شيء؛ اختر اسماً آخر.',
  },
  COMPANY_CHANGE_REQUIRED: {
    EN: 'Say whether the company is corrected or the person left it; it decides who keeps the records.',
    FR: 'Précisez s’il s’agit d’une correction ou d’un départ : cela décide de qui garde les dossiers.',
    AR: 'حدّد هل هو تصحيح للشركة أم مغادرة لها، فعليه يتوقف من يحتفظ بالملفات.',
  },
  ALREADY_ACTIVE: {
    EN: 'This person has set a password already and needs no invitation.',
    FR: 'Cette personne a déjà défini un mot de passe et n’a pas besoin d’invitation.',
    AR: 'عيّن هذا الشخص كلمة سر من قبل ولا يحتاج إلى دعوة.',
  },
  NOT_ACTIVE: {
    EN: 'This person is not active.',
    FR: 'Cette personne n’est pas active.',
    AR: 'هذا الشخص غير نشط.',
  },
  NOT_INACTIVE: {
    EN: 'This person is not deactivated.',
    FR: 'Cette personne n’est pas désactivée.',
    AR: 'هذا الشخص غير معطّل.',
  },
  REQUESTER_REQUIRED: {
    EN: 'Choose the requester. Nothing was saved.',
    FR: 'Choisissez le demandeur. Rien n’a été enregistré.',
    AR: 'اختر مقدّم الطلب. لم يُحفظ شيء.',
  },
  REQUESTER_NOT_ELIGIBLE: {
    EN: 'This requester is unknown or deactivated. Nothing was saved; choose another one.',
    FR: 'Ce demandeur est inconnu ou désactivé. Rien n’a été enregistré ; choisissez-en un autre.',
    AR: 'مقدّم الطلب هذا غير معروف أو معطّل. لم يُحفظ شيء؛ اختر غيره.',
  },
  WATCHER_COMPANY_MISMATCH: {
    EN: 'A watcher must be of the requester’s company. Nothing was saved; remove the person or correct the company under Manage Clients.',
    FR: 'Un observateur doit appartenir à la société du demandeur. Rien n’a été enregistré ; retirez la personne ou corrigez sa société dans Gérer les clients.',
    AR: 'يجب أن يكون المتابع من شركة مقدّم الطلب. لم يُحفظ شيء؛ أزل الشخص أو صحّح شركته في إدارة العملاء.',
  },
  WATCHER_NOT_ELIGIBLE: {
    EN: 'The requester, a member of the legal team or a deactivated person cannot be a watcher. Nothing was saved; remove the person.',
    FR: 'Le demandeur, un membre de l’équipe juridique ou une personne désactivée ne peut pas être observateur. Rien n’a été enregistré ; retirez la personne.',
    AR: 'لا يمكن أن يكون المتابع مقدّم الطلب نفسه أو عضواً في الفريق القانوني أو شخصاً معطّلاً. لم يُحفظ شيء؛ أزل الشخص.',
  },
  NOT_SHOWN: {
    EN: 'It is not shown in the client portal.',
    FR: 'Il n’est pas affiché dans l’espace client.',
    AR: 'ليس معروضاً في بوابة العملاء.',
  },
  PERSON_NOT_ELIGIBLE: {
    EN: 'This person or company cannot be chosen here. Nothing was saved; choose another one.',
    FR: 'Cette personne ou cette société ne peut pas être choisie ici. Rien n’a été enregistré ; choisissez-en une autre.',
    AR: 'لا يمكن اختيار هذا الشخص أو هذه الشركة هنا. لم يُحفظ شيء؛ اختر غيره.',
  },
  TYPE_NOT_FOUND: {
    EN: 'This contract type no longer exists. Choose another one.',
    FR: 'Ce type de contrat n’existe plus. Choisissez-en un autre.',
    AR: 'لم يعد نوع العقد هذا موجوداً. اختر نوعاً آخر.',
  },
  PRACTICE_AREA_NOT_FOUND: {
    EN: 'This practice area no longer exists. Choose another one.',
    FR: 'Ce domaine de pratique n’existe plus. Choisissez-en un autre.',
    AR: 'لم يعد مجال الممارسة هذا موجوداً. اختر مجالاً آخر.',
  },
  FOLDER_NOT_FOUND: {
    EN: 'This folder does not exist any more. Nothing was saved; choose another one.',
    FR: 'Ce dossier n’existe plus. Rien n’a été enregistré ; choisissez-en un autre.',
    AR: 'لم يعد هذا المجلّد موجوداً. لم يُحفظ شيء؛ اختر مجلّداً آخر.',
  },
  FOLDER_INTO_ITSELF: {
    EN: 'A folder cannot stand inside itself. Nothing was moved; choose another place.',
    FR: 'Un dossier ne peut pas être placé dans lui-même. Rien n’a été déplacé ; choisissez un autre emplacement.',
    AR: 'لا يمكن وضع المجلّد داخل نفسه. لم يُنقل شيء؛ اختر مكاناً آخر.',
  },
  NAME_TAKEN: {
    EN: 'There is one of this name here already. Nothing was saved; choose another name.',
    FR: 'Ce nom est déjà utilisé ici. Rien n’a été enregistré ; choisissez un autre nom.',
    AR: 'هذا الاسم مستعمل هنا. لم يُحفظ شيء؛ اختر اسماً آخر.',
  },
  NAME_TOO_LONG: {
    EN: 'A name has at most 255 characters, its extension included. Nothing was saved; choose a shorter one.',
    FR: 'Un nom a au plus 255 caractères, extension comprise. Rien n’a été enregistré ; choisissez-en un plus court.',
    AR: 'لا يزيد الاسم على 255 حرفاً مع امتداده. لم يُحفظ شيء؛ اختر اسماً أقصر.',
  },
  NAME_NOT_ALLOWED: {
    EN: 'A name cannot hold / or \\ or invisible control marks, and cannot be dots alone. Nothing was saved; take these out and try again.',
    FR: 'Un nom ne peut contenir ni / ni \\ ni marques de contrôle invisibles, ni se composer de points seuls. Rien n’a été enregistré ; retirez-les, puis réessayez.',
    AR: 'لا يحتوي الاسم على / أو \\ أو علامات تحكّم غير مرئية، ولا يكون نقاطاً فقط. لم يُحفظ شيء؛ احذفها ثم حاول مجدداً.',
  },
  TOO_MANY: {
    EN: 'There are as many as this record can hold. Nothing was added; remove some first.',
    FR: 'Ce dossier contient le maximum possible. Rien n’a été ajouté ; supprimez-en d’abord.',
    AR: 'بلغ هذا الملف الحدّ الأقصى. لم يُضف شيء؛ أزِل بعضها أولاً.',
  },
  RECALLED: {
    EN: 'This file was recalled; its content is gone.',
    FR: 'Ce fichier a été rappelé ; son contenu n’existe plus.',
    AR: 'سُحب هذا الملف ولم يعد محتواه موجوداً.',
  },
  REASON_REQUIRED: {
    EN: 'Say why, in at most 500 characters. Nothing was changed.',
    FR: 'Indiquez le motif, en 500 caractères au plus. Rien n’a été modifié.',
    AR: 'اذكر السبب بما لا يتجاوز 500 حرف. لم يتغيّر شيء.',
  },
  NOTE_EMPTY: {
    EN: 'Write something or attach a file.',
    FR: 'Écrivez quelque chose ou joignez un fichier.',
    AR: 'اكتب نصاً أو أرفق ملفاً.',
  },
  AUDIENCE_REQUIRED: {
    EN: 'Choose who reads this note: the legal team, or the client as well.',
    FR: 'Choisissez qui lit cette note : l’équipe juridique, ou aussi le client.',
    AR: 'اختر من يقرأ هذه الملاحظة: الفريق القانوني فقط أم العميل أيضاً.',
  },
  ALREADY_WITHDRAWN: {
    EN: 'This note was withdrawn already.',
    FR: 'Cette note a déjà été retirée.',
    AR: 'سُحبت هذه الملاحظة من قبل.',
  },
  AMOUNT_OR_PERCENTAGE: {
    EN: 'A milestone has an amount or a percentage, not both. Nothing was saved; clear one of them.',
    FR: 'Un jalon a un montant ou un pourcentage, pas les deux. Rien n’a été enregistré ; effacez l’un d’eux.',
    AR: 'للمرحلة مبلغ أو نسبة مئوية وليس كلاهما. لم يُحفظ شيء؛ امسح أحدهما.',
  },
  CURRENCY_REQUIRED: {
    EN: 'Choose a currency. Nothing was saved.',
    FR: 'Choisissez une devise. Rien n’a été enregistré.',
    AR: 'اختر عملة. لم يُحفظ شيء.',
  },
  TOO_MANY_DECIMALS: {
    EN: 'The currency has fewer decimals than this amount. Nothing was saved; correct the amount or choose another currency.',
    FR: 'La devise a moins de décimales que ce montant. Rien n’a été enregistré ; corrigez le montant ou choisissez une autre devise.',
    AR: 'منازل هذا المبلغ العشرية أكثر ممّا للعملة. لم يُحفظ شيء؛ صحّح المبلغ أو اختر عملة أخرى.',
  },
  CONTRACT_ENDED: {
    EN: 'The contract was terminated or cancelled. Nothing was added; ask the legal team.',
    FR: 'Le contrat a été résilié ou annulé. Rien n’a été ajouté ; adressez-vous à l’équipe juridique.',
    AR: 'فُسخ العقد أو أُلغي. لم يُضف شيء؛ يُرجى مراجعة الفريق القانوني.',
  },
  ILLEGAL_MOVE: {
    EN: 'This status cannot follow the present one. Nothing was saved; choose another one.',
    FR: 'Ce statut ne peut pas suivre l’actuel. Rien n’a été enregistré ; choisissez-en un autre.',
    AR: 'لا يمكن أن تلي هذه الحالة الحالة الراهنة. لم يُحفظ شيء؛ اختر حالة أخرى.',
  },
  MILESTONE_NOT_OPEN: {
    EN: 'Work on this milestone has begun. Nothing was saved; ask the legal team to change it.',
    FR: 'Ce jalon a déjà commencé. Rien n’a été enregistré ; demandez à l’équipe juridique de le modifier.',
    AR: 'بدأ العمل على هذه المرحلة. لم يُحفظ شيء؛ اطلب من الفريق القانوني تعديلها.',
  },
  UPLOAD_NOT_FOUND: {
    EN: 'This upload is unfinished, has expired or was used already. Nothing was saved; upload the file again.',
    FR: 'Ce téléversement est inachevé, a expiré ou a déjà servi. Rien n’a été enregistré ; téléversez de nouveau le fichier.',
    AR: 'هذا الرفع غير مكتمل أو انتهت صلاحيته أو سبق استعماله. لم يُحفظ شيء؛ أعد رفع الملف.',
  },
  UPLOADS_UNFINISHED: {
    EN: 'Too much of yours is on its way already, or waits to be added to something. Nothing was sent; let the others finish, take some away, or try again tomorrow.',
    FR: 'Trop de vos fichiers sont déjà en cours d’envoi ou attendent d’être ajoutés. Rien n’a été envoyé ; laissez les autres se terminer, retirez-en, ou réessayez demain.',
    AR: 'ملفات كثيرة لك قيد الإرسال أو تنتظر إضافتها. لم يُرسل شيء؛ انتظر انتهاء غيرها أو أزِل بعضها أو حاول مجدداً غداً.',
  },
  FILE_REFUSED: {
    EN: 'This file cannot be taken: its type is not allowed, it is not what its name says, it is too large, or it cannot be read safely. Nothing was saved; save it as a PDF or another usual document, give it a plain name, and upload that.',
    FR: 'Ce fichier ne peut pas être reçu : son type n’est pas admis, son contenu ne correspond pas à son nom, il est trop volumineux ou ne peut être lu sans risque. Rien n’a été enregistré ; enregistrez-le en PDF ou dans un autre format courant, sous un nom simple, puis téléversez-le.',
    AR: 'لا يمكن قبول هذا الملف: نوعه غير مسموح به، أو محتواه لا يطابق اسمه، أو حجمه كبير جداً، أو لا يمكن قراءته بأمان. لم يُحفظ شيء؛ احفظه بصيغة PDF أو صيغة مستندات مألوفة أخرى وباسم بسيط ثم ارفعه.',
  },
} satisfies Record<string, Record<Locale, string>>

export type MessageCode = keyof typeof messages
