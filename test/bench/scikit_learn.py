"""Clusters texts as a data scientist would with scikit-learn: TF-IDF, LSA, k-means for k = 2..25, the best silhouette.

Reads a JSON array of texts a line, answers each with a line {"ms": ..., "labels": [...]}. The time is that of the work alone.
"""

import json
import sys
import time
import warnings

from sklearn.cluster import KMeans
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import silhouette_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import Normalizer

DIMENSIONS = 100
MOST_CLUSTERS = 25


def cluster(texts):
    rows = TfidfVectorizer(stop_words="english").fit_transform(texts)
    dimensions = max(1, min(DIMENSIONS, len(texts) // 2, rows.shape[1] - 1))
    lsa = make_pipeline(TruncatedSVD(dimensions, random_state=0), Normalizer(copy=False))
    points = lsa.fit_transform(rows)
    best, most = [0] * len(texts), -2.0
    for k in range(2, min(MOST_CLUSTERS, len(texts) - 1) + 1):
        labels = KMeans(k, n_init=1, random_state=0).fit_predict(points)
        if len(set(labels)) < 2:
            continue
        silhouette = silhouette_score(points, labels)
        if silhouette > most:
            best, most = labels.tolist(), silhouette
    return best


warnings.filterwarnings("ignore")
for line in sys.stdin:
    texts = json.loads(line)
    started_at = time.perf_counter()
    labels = cluster(texts)
    milliseconds = (time.perf_counter() - started_at) * 1000
    print(json.dumps({"ms": milliseconds, "labels": labels}), flush=True)
