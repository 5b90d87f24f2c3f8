import type { Translation } from '../message';

/** French, with the words of the standards as they stand there. */
export const fr: Translation = {
  'the {0} catalog': 'le catalogue {0}',
  'the IANA registry': "le registre de l'IANA",
  '{0} or {1}': '{0} ou {1}',
  'Use {0}.': 'Utilisez {0}.',
  'Nearest: {0}.': 'Le plus proche : {0}.',
  'Do not send it.': "Ne l'envoyez pas.",
  '{0}; {1}': '{0} ; {1}',
  '"{0}"': '« {0} »',
  '"{0}", {1}': '« {0} », {1}',

  '{0} is deprecated: {1}.': '{0} est déprécié : {1}.',
  '{0} is obsolete: {1}.': '{0} est obsolète : {1}.',
  'RFC 4918 no longer defines it': 'la RFC 4918 ne le définit plus',
  'RFC 9110 §15.4.6 deprecates it for the sake of security':
    'RFC 9110 §15.4.6 le déprécie pour des raisons de sécurité',
  'the IANA registry marks it as obsoleted': "le registre de l'IANA le dit obsolète",
  '{0} forbids {1}.': '{0} interdit {1}.',
  '{0} advises against {1}.': '{0} déconseille {1}.',
  '{0} is sent with text instead of JSON ({1}). Send the error as JSON.':
    "{0} est envoyé avec du texte au lieu de JSON ({1}). Envoyez l'erreur en JSON.",
  'RFC 9457 describes a format': 'la RFC 9457 décrit un format',
  'Express 5 does not take {0} for the status here (Express migration guide). Set it with status() or sendStatus().':
    'Express 5 ne prend pas {0} pour le statut ici (guide de migration Express). Donnez-le avec status() ou sendStatus().',
  '{0} leaves {1} to gateways.': '{0} laisse {1} aux passerelles.',
  '{0} leaves {1} to proxies.': '{0} laisse {1} aux proxys.',
  '{0} is for {1} ({2}).': '{0} est réservé {1} ({2}).',
  proxies: 'aux proxys',
  'gateways and proxies': 'aux passerelles et aux proxys',
  'servers that got a request for a host they do not serve':
    "aux serveurs qui reçoivent une requête pour un hôte qu'ils ne servent pas",
  'proxies that guard a network; origin servers SHOULD NOT send it':
    "aux proxys qui gardent un réseau ; les serveurs d'origine ne devraient pas l'envoyer (SHOULD NOT)",
  '{0} is not an HTTP status code: they run from 100 to 599 (RFC 9110 §15).':
    "{0} n'est pas un code d'état HTTP : ils vont de 100 à 599 (RFC 9110 §15).",
  '{0} is sent without a body that explains it ({1}). Send the error as JSON.':
    "{0} est envoyé sans corps qui l'explique ({1}). Envoyez l'erreur en JSON.",
  '{0} without Retry-After leaves clients guessing when to try again ({1}). Add the header.':
    "{0} sans Retry-After laisse les clients deviner quand réessayer ({1}). Ajoutez l'en-tête.",
  'A Response with {0} and a body throws a TypeError (Fetch standard). Send null as the body.':
    'Une Response avec {0} et un corps lève une TypeError (norme Fetch). Envoyez null comme corps.',
  '{0} is sent where an error was caught ({1}). Answer 4xx or 5xx.':
    'Ici une erreur a été interceptée, et {0} est envoyé ({1}). Répondez 4xx ou 5xx.',
  'A body with {0} is sent as {1}, a success to every client ({2}). Answer 4xx or 5xx.':
    'Un corps avec {0} est envoyé avec {1}, un succès pour tout client ({2}). Répondez 4xx ou 5xx.',
  'the caught error': "l'erreur interceptée",
  'A {0} response cannot have a body ({1}). Drop the body, or answer {2}.':
    'Une réponse {0} ne peut pas avoir de corps ({1}). Retirez le corps, ou répondez {2}.',
  'A {0} response MUST NOT have a body ({1}). Drop the body, or answer {2}.':
    'Une réponse {0} ne doit pas avoir de corps (MUST NOT, {1}). Retirez le corps, ou répondez {2}.',
  '{0} says MUST NOT to unlisted codes: {1}.': '{0} dit MUST NOT des codes non cités : {1}.',
  '{0} says SHOULD NOT to unlisted codes: {1}.': '{0} dit SHOULD NOT des codes non cités : {1}.',
  '{0} does not list {1}.': '{0} ne cite pas {1}.',
  '{0} is not registered: {1}.': "{0} n'est pas enregistré : {1}.",
  'clients take it for {0}': 'un client le traite comme {0}',
  'RFC 9205 §4.6: applications MUST only use registered codes.':
    'RFC 9205 §4.6 : une application ne doit utiliser que des codes enregistrés (MUST).',
  '{0} is reserved and has no meaning ({1}).': "{0} est réservé et n'a pas de sens ({1}).",

  'Change to {0}': 'Remplacer par {0}',
  'Send the error as JSON': "Envoyer l'erreur en JSON",
  'Drop the body': 'Retirer le corps',
  'Add Retry-After: {0}': 'Ajouter Retry-After: {0}',
  'Answer {0}': 'Répondre {0}',
  'Send {0} as the status': 'Envoyer {0} comme statut',
};
