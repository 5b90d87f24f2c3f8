import { framework } from '../framework';

/** What the servers of a Kubernetes cluster answer with, and webhooks of controller-runtime. */
export const apiMachinery = framework({
  id: 'api-machinery',
  title: 'Kubernetes API machinery',
  dialects: ['go'],
  evidence: ['k8s.io/apimachinery/*', 'k8s.io/client-go/*', 'sigs.k8s.io/controller-runtime/*'],
  synonyms: { metav1: ['meta_v1', 'v1'] },
  emit: [
    { code: 'metav1.Status{Code: $STATUS}', needs: 'import' },
    { code: '_.NewGenericServerResponse($STATUS, _, _, _, _, _, _)', needs: 'import' },
    { code: 'admission.Errored($STATUS, _)', needs: 'import' },
  ],
  consume: [
    { code: '_.ErrStatus.Code == $STATUS', needs: 'import' },
    { code: '_.Status().Code == $STATUS', needs: 'import' },
  ],
});
