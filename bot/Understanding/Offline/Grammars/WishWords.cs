namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Wishes for a room, and parts of a booking, in both languages.</summary>
internal static class WishWords
{
    public static readonly PhraseTable<string> Wishes = new(
    [
        .. Each(
            "accessible", "wheelchair", "wheel chair", "wheelchairs", "accessible", "accessibility", "disabled", "disability", "handicap", "handicapped", "handicapped accessible", "ada room", "mobility", "limited mobility", "reduced mobility", "step free", "no stairs", "roll in shower", "walk in shower", "grab bars", "cant climb stairs", "mobility scooter", "wheelchair accessible", "wheelchair user",
            "fauteuil roulant", "fauteuil", "en fauteuil", "en fauteuil roulant", "pmr", "handicape", "handicapee", "handicapes", "mobilite reduite", "accessible pmr", "adaptee", "adaptee pmr", "handicap", "deambulateur", "sans marche", "plain pied", "de plain pied", "douche italienne", "se deplace difficilement", "du mal a marcher"),
        .. Each(
            "quiet", "quiet", "quieter", "quietest", "calm", "silent", "peaceful", "away from the elevator", "away from the lift", "away from the street", "not noisy", "courtyard side", "light sleeper", "light sleepers", "away from noise", "tranquil", "noise free", "no noise",
            "calme", "calmes", "tranquille", "silencieuse", "silencieux", "sans bruit", "cote cour", "sur cour", "loin de l'ascenseur", "loin de la rue", "loin du bruit", "pas bruyante", "au calme", "sommeil leger", "cote jardin", "pas de bruit"),
        .. Each(
            "high_floor", "high floor", "higher floor", "highest floor", "upper floor", "top floor", "high up", "upstairs", "on a high floor", "not on the ground floor",
            "etage eleve", "dernier etage", "en hauteur", "etage superieur", "haut etage", "en etage", "etages eleves", "un etage haut", "le plus haut possible", "au dernier etage", "pas au rez de chaussee", "etage haut"),
        .. Each(
            "twin_beds", "twin beds", "twin bed", "two beds", "2 beds", "separate beds", "single beds", "two single beds", "2 single beds", "two separate beds", "individual beds", "two twin beds", "two singles beds", "twins beds",
            "lits jumeaux", "deux lits", "2 lits", "lits separes", "deux lits simples", "2 lits simples", "deux lits separes", "2 lits separes", "lits simples", "lit jumeaux", "lits individuels", "deux lits une place", "lits doubles separes"),
        .. Each(
            "double_bed", "double bed", "queen bed", "king bed", "king size bed", "queen size bed", "king size", "queen size", "one bed", "one big bed", "large bed", "big bed", "kingsize bed", "kingsize", "queensize", "king sized bed", "queen sized bed", "a double bed", "1 bed", "king", "queen", "single large bed",
            "lit double", "grand lit", "un grand lit", "lit king size", "lit queen size", "un lit double", "lit deux places", "lit 2 places", "lit de 160", "lit de 180", "un seul lit", "lit matrimonial", "lit pour deux"),
        .. Each(
            "view", "view", "views", "a view", "sea view", "river view", "city view", "garden view", "mountain view", "nice view", "good view", "ocean view", "lake view", "seaview", "with a view", "overlooking", "panoramic",
            "vue", "belle vue", "jolie vue", "vue mer", "vue sur mer", "vue sur la mer", "vue jardin", "vue sur le jardin", "vue ville", "vue rivière", "vue fleuve", "vue panoramique", "vue sur la ville", "vue sur le fleuve", "vue degagee", "vue sur la montagne", "vue montagne", "donnant sur"),
        .. Each("balcony", "balcony", "balconies", "terrace", "patio", "balcon", "terrasse", "balcony room", "balcons", "loggia"),
        .. Each("bath", "bath", "bathtub", "bath tub", "a bath", "tub", "jacuzzi", "baignoire", "bain", "une baignoire", "baignoir", "bathtubs"),
        .. Each(
            "pets", "dog", "dogs", "cat", "cats", "pet", "pets", "puppy", "my dog", "small dog", "pet friendly", "guide dog", "kitten", "doggy", "service dog", "animal", "animals", "service animal",
            "chien", "chiens", "chat", "animal", "animaux", "chienne", "chiot", "petit chien", "toutou", "mon chien", "chats", "animal de compagnie", "chien guide"),
        .. Each("smoking", "smoking room", "smoking", "smoker", "smokers", "smoke", "we smoke", "fumeur", "fumeurs", "chambre fumeur", "fumer", "fumeuse"),
        .. Each("cot", "cot", "baby cot", "baby bed", "crib", "baby crib", "cots", "travel cot", "lit bebe", "lit pour bebe", "lit de bebe", "lit parapluie", "berceau", "petit lit", "lit d'appoint pour bebe", "lit enfant", "couffin", "lit pour le bebe", "infant bed"),
        .. Each("connecting", "connecting", "connecting rooms", "interconnecting", "adjoining", "adjoining rooms", "connected", "communicating", "next to each other", "side by side", "adjacent", "communicantes", "communicante", "attenantes", "cote a cote", "mitoyennes", "voisines", "a cote l'une de l'autre", "l'une a cote de l'autre", "chambres communicantes", "chambres attenantes"),
    ]);

    /// <summary>Read over: they look like a wish and are none.</summary>
    public static readonly PhraseTable<bool> NotWishes = new(
    [
        .. new[] { "non smoking", "no smoking", "smoke free", "non smoking room", "nonsmoking", "non smoker", "non smokers", "non fumeur", "non fumeurs", "non fumeuse", "in view of", "hot dog", "point of view", "point de vue", "en vue", "bath towel", "bath towels", "bath mat", "bath robe", "serviettes de bain", "serviette de bain", "salle de bain", "salle de bains", "bain de", "maillot de bain", "smoke alarm", "smoke detector", "live chat", "chat bot", "chatbot", "chat with", "burger king", "overview", "review", "interview", "a perte de vue", "rendez vous", "smoked salmon", "i smell smoke", "smell of smoke", "smell smoke", "there is smoke", "bain moussant", "tapis de bain", "peignoir de bain" }.Select(phrase => (phrase, true)),
    ]);

    public static readonly PhraseTable<string> Elements = new(
    [
        .. Each("dates", "date", "dates", "day", "days", "arrival", "departure", "nights", "night", "stay", "check in", "check out", "arrival date", "departure date", "number of nights", "the stay", "when", "arrivee", "depart", "nuits", "nuit", "jour", "jours", "sejour", "date d'arrivee", "date de depart", "duree", "nombre de nuits", "dattes", "length of stay"),
        .. Each("party", "guests", "guest", "people", "persons", "number of guests", "number of people", "adults", "children", "kids", "party", "how many people", "the number of us", "personnes", "nombre de personnes", "adultes", "enfants", "voyageurs", "nombre d'adultes", "nombre d'enfants", "on sera"),
        .. Each("room", "room", "rooms", "room type", "type of room", "bed", "beds", "category", "the room", "chambre", "chambres", "type de chambre", "categorie", "lit", "categorie de chambre"),
        .. Each("extras", "extras", "extra", "breakfast", "parking", "options", "add ons", "addons", "supplements", "petit dejeuner", "lit bebe", "supplement", "cot", "les extras", "prestations", "services"),
        .. Each("name", "name", "names", "surname", "last name", "first name", "spelling", "family name", "nom", "prenom", "nom de famille", "orthographe", "le nom"),
        .. Each("email", "email", "e mail", "mail", "email address", "e mail address", "mail address", "adresse mail", "adresse e mail", "adresse email", "courriel", "mel", "adresse electronique", "adresse"),
        .. Each("phone", "phone", "phone number", "telephone", "telephone number", "mobile", "cell", "mobile number", "numero de telephone", "portable", "tel", "numero", "contact number", "my number", "numero de portable"),
        .. Each("plan", "rate", "rate plan", "plan", "tariff", "price", "cancellation terms", "terms", "tarif", "formule", "conditions", "prix", "plan tarifaire", "flexible rate", "conditions d'annulation", "tarifs"),
    ]);

    public static readonly HashSet<string> Changing =
    [
        .. "change changing changes changed modify modifying modification move moving different wrong update updating correct amend amending edit switch fix adjust alter reschedule postpone swap modifier modifiez changer changez changement change modification corriger corrigez autre autres rectifier rectifiez deplacer decaler reporter faux fausse erreur mauvais mauvaise changerais ajuster".Split(' '),
    ];

    private static IEnumerable<(string Phrase, string Id)> Each(string id, params string[] phrases) => phrases.Select(phrase => (phrase, id));
}
