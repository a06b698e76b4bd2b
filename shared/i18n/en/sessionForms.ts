import type { sessionForms as el } from '../el/sessionForms'
import type { Messages } from '../messages'

/** The papers of the counselling desk in English; the Greek ones are the originals. */
export const sessionForms = {
  labels: {
    citizen: 'Full name:',
    fileNumber: 'Centre register number:',
    child: 'Full name of the child:',
    birthDate: 'Date of birth:',
    guardian: 'Full name of the parent or guardian:',
    capacity: 'Capacity:',
    identity: 'Identity card or passport number:',
    telephone: 'Telephone:',
    members: 'Members of the family:',
    officer: 'Data protection officer:',
    decidedBy: 'Who decides (full name, position):',
    decisionNumber: 'Decision or protocol number:',
    reader: 'Second reader (if b is chosen):',
    date: 'Date:',
    staff: 'The professional',
    served: 'The citizen',
    guardianSigns: 'The holder of parental responsibility',
    secondGuardian: 'The second parent',
    family: 'The members of the family',
    decides: 'For the body',
    page: 'Page {page} of {pages}',
  },
  information: {
    fileName: 'Information on counselling',
    heading: 'Information on counselling',
    opening:
      'Welcome. This paper explains what we offer, how we work and what becomes of what you confide to us. Ask us whatever you like, before we begin and later too.',
    sections: {
      offer: {
        title: 'What we offer',
        one: 'Meetings with a psychologist or a social worker: for one person, for couples, for families, for children and adolescents, or in groups. They are free of charge and usually last 45 to 60 minutes. How often and for how long we meet, we decide together.',
        two: 'The meetings do not replace medical care. If you need something that we do not offer, we tell you where to turn and refer you there, after talking it over with you.',
      },
      choice: {
        title: 'It is your choice',
        one: 'You come because you want to. You may leave a question unanswered, ask for another professional or stop whenever you like, without explaining why. This does not affect any other service or benefit you ask of the centre.',
        two: 'If you cannot come to an appointment, let us know as early as you can, so that somebody else can be served. We will do the same.',
      },
      secrecy: {
        title: 'Secrecy',
        one: 'What you say stays secret. The psychologist is bound by article 9 of law 991/1979 and the social worker by article 6 of presidential decree 23/1992; a breach of professional secrecy is punished under article 371 of the Greek Criminal Code. We do not speak about you with your family, your employer, a school or another service, unless you want us to.',
        two: 'Secrecy gives way only where the law provides for it, as when the life of a person or the bodily and mental integrity of a minor must be protected. Then we tell you first, unless that makes the danger greater, and we disclose only what is strictly necessary.',
      },
      records: {
        title: 'What we write down',
        one: 'Your file says that the meeting took place: when, how long it lasted, with whom, and one line on how we go on. The social workers, the psychologists and the head of the centre see this, the reception does not: it sees the time and the kind of the appointment only.',
        two: 'The notes of the professional on what you said are kept apart, locked with the professional’s own key. Only the professional opens them, and a colleague who has been named as their reader; ask us who that is. Neither the administrator of the program nor the management can open them.',
      },
      personalData: {
        title: 'Your personal data (article 13 GDPR)',
        one: 'The controller is the body named at the top of this paper. It keeps your data in order to give you counselling and social care, a task of public interest entrusted to it; what concerns health is handled only by people who are bound to secrecy. You give only what you wish; without a name and a way to reach you we cannot make an appointment. No decision is taken by automatic means.',
        two: 'The data are kept encrypted on a computer of the centre, not on the internet. They are given to another service only by a referral that you know of, or where the law requires it; statistics hold numbers only. They are kept for as long as the provisions on municipal archives lay down.',
        three:
          'You have the right to see your data, to ask for their correction or erasure, for the processing to be restricted, and to object to it, as the law provides. Turn to the centre or to the data protection officer. If you believe that your right was infringed, you may complain to the Hellenic Data Protection Authority (www.dpa.gr).',
      },
      emergency: {
        title: 'In an emergency',
        one: 'The centre is closed at night and on holidays. If you or somebody near you is in danger, call 112 or 166. For violence against women the line 15900 answers, for children the lines 1107 and 1056, and for psychological support the line 10306.',
        two: 'If something did not go well, tell the professional or the head of the centre. We will listen.',
      },
    },
    statement: 'I read this paper or it was read to me, I asked what I wanted to, and I was given a copy.',
  },
  consent: {
    fileName: 'Consent to counselling',
    heading: 'Consent to counselling',
    opening:
      'With this paper you say that you want to begin meetings with a psychologist or a social worker of the centre. Sign it only if you understood what it says.',
    sections: {
      agree: {
        title: 'What I agree to',
        one: 'I want to take part in counselling meetings. It was explained to me what they are, what I may expect of them and what not, and I was given the paper “Information on counselling”.',
        two: 'I know that what I say is secret (article 9 of law 991/1979, article 6 of presidential decree 23/1992, article 371 of the Greek Criminal Code), and in which cases the law allows or requires something to be disclosed: when the life of a person or the integrity of a minor is in danger.',
        three:
          'I know that the professional keeps notes, which are locked and opened only by the professional and by those who have been named as their readers.',
      },
      further: {
        title: 'Tick what you want',
        reach: 'You may telephone me about appointments.',
        message: 'You may leave me a message, without saying what it is about.',
        referral: 'If a referral to another service is needed, show me first which of my data would be sent.',
        colleague: 'The professional may discuss my case in supervision, without my name.',
      },
      withdraw: {
        title: 'I may change my mind',
        one: 'Consenting is my own decision. I take it back whenever I want, in words or in writing, without explaining why, and from then on the meetings stop. What was done until then remains lawful. No other service or benefit of the centre depends on it.',
      },
    },
    statement: 'I agree that the meetings begin. I was given a copy of this paper.',
  },
  guardianConsent: {
    fileName: 'Guardian’s consent',
    heading: 'Consent to counselling of a minor',
    opening:
      'To be signed by whoever holds parental responsibility for the child. Where both parents hold it, we ask both to sign. If there is a court decision or an agreement on custody, bring us a copy.',
    sections: {
      agree: {
        title: 'What I agree to',
        one: 'I agree that the child takes part in counselling meetings with a psychologist or a social worker of the centre, and declare that I hold parental responsibility. I was given the paper “Information on counselling”.',
        two: 'I will inform the centre if custody or parental responsibility changes, and if the other parent disagrees.',
      },
      child: {
        title: 'The file is the child’s',
        one: 'The file belongs to the child. The professional tells me how things go and what I need to do, not every word: the child needs a place to speak in confidence. To the child too we explain, in words that can be understood, what we do and why, and we listen to whether the child wants to come.',
        two: 'What is said is secret (article 9 of law 991/1979, article 6 of presidential decree 23/1992, article 371 of the Greek Criminal Code). If the life or the bodily and mental integrity of the child is in danger, the professional will ask the competent authorities for protection, as the law provides.',
      },
      further: {
        title: 'Tick what you want',
        school: 'You may work together with the child’s school, after telling me what will be discussed.',
        doctor: 'You may work together with the child’s paediatrician or doctor.',
        brings: 'The child may also be brought by:',
        alone: 'The child may come and leave alone.',
      },
      personalData: {
        title: 'Personal data and withdrawal',
        one: 'The controller of the child’s data and of mine is the body named at the top. Which data it keeps, for what purpose and which rights we have is explained by the information paper (article 13 GDPR).',
        two: 'I take my consent back whenever I want, in words or in writing. From that day on the meetings of the child stop; no other service of the centre depends on it.',
      },
    },
    statement: 'I agree that the meetings of the child begin. I was given a copy of this paper.',
  },
  familyRules: {
    fileName: 'Rules of family meetings',
    heading: 'The meetings of the family: what we agree on',
    opening:
      'When we all speak together, it helps to have agreed beforehand. Read this together, the children too; ask about and change whatever does not suit you.',
    sections: {
      together: {
        title: 'How we speak',
        one: 'Everybody has a place and a say, young and old. One speaks at a time and the others listen. Nobody has to answer.',
        two: 'We disagree without insults and without threats. Whoever needs a break asks for one. There is no room for violence, neither in the meetings nor because of what was said in them.',
        three:
          'The professional takes nobody’s side and writes no statements for one against another. The professional helps everybody to be heard.',
      },
      secrets: {
        title: 'What each of us says',
        one: 'What is said here we keep to ourselves: we do not discuss it with others, do not write it on the internet and do not record it.',
        two: 'Each member has a file of their own. What somebody says to the professional alone is not written in the file of another member and not told to the others, unless that person wants it. Notes on the common meeting go only into the files that the professional chooses.',
        three:
          'The professional keeps secrecy (article 9 of law 991/1979, article 6 of presidential decree 23/1992, article 371 of the Greek Criminal Code). When the life of a person or the integrity of a child is in danger, protecting them comes first.',
      },
      practice: {
        title: 'How we meet',
        one: 'We begin and end on time. If somebody is missing, we decide together whether the meeting is held.',
        two: 'The professional may also propose separate meetings. Children under 18 need the consent of whoever holds parental responsibility. Each member may stop at any time.',
      },
    },
    statement: 'We read this, talked it over and agree.',
  },
  notesPolicy: {
    fileName: 'Decision on session notes',
    heading: 'Decision on session notes',
    opening:
      'The program of the centre locks the notes of each session with the own key of whoever writes them. Before the first note is written, the body decides in writing what happens if that key is lost.',
    sections: {
      who: {
        title: 'Who can read a note',
        one: 'Whoever wrote it, and those colleagues whom that person named as readers. Nobody else: the secrecy of the psychologist (article 9 of law 991/1979) and of the social worker (article 6 of presidential decree 23/1992, article 371 of the Greek Criminal Code) holds towards the management too.',
        two: 'When a reader reads a note, whoever wrote it sees when. A reader who is removed does not read later notes; those that were open to that reader before remain so.',
      },
      administrator: {
        title: 'What the administrator can and cannot do',
        one: 'Can: add and block users, give a new sign-in password, restore or delete copies of the database, see the record of actions.',
        two: 'Cannot: read session notes, sign as another user, remove entries from the record of actions without it being seen. But whoever administers the computer itself can tamper with the program; therefore access to the computer is laid down in writing.',
      },
      lost: {
        title: 'What happens if the key is lost',
        one: 'Whoever forgets the password and is enrolled again is given new keys: the old notes do not open with these. Only one of their readers opens them again, or the personal code which the author printed and keeps in a safe place.',
      },
      choice: {
        title: 'The choice of the body',
        none: 'a) No second reader. Notes open only to whoever writes them. If that password is lost, nobody recovers the notes.',
        coReader:
          'b) A second reader, bound by the same secrecy. Every new note is locked for that person too, who may read it, and whoever wrote it sees so. If one password is lost, the notes are recovered.',
      },
    },
    statement:
      'The decision holds from its date and is kept in the archive of the centre. Only a new decision in writing changes it.',
  },
} as const satisfies Messages<typeof el>
