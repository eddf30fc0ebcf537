package dev.plumbline.engine;

import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.jspecify.annotations.Nullable;

/** The right-hand side of a rule as the call that it is: what a class would have to be defined for otherwise, one for each rule. */
public final class Call implements Consequence<KnowledgeHelper>, Serializable {

    private static final long serialVersionUID = 1L;

    private final String call;
    private final String[] words;
    private transient volatile @Nullable Method method;

    /** The arguments that are the same at every call, in their places; null where one is bound by the match. */
    private transient volatile @Nullable Object @Nullable [] fixed;

    private Call(String call, List<String> words) {
        this.call = call;
        this.words = words.toArray(new String[0]);
    }

    /** The call of a right-hand side that the check of the rules has let pass. */
    static Call of(List<Token> then) {
        List<String> words = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        for (Token word : then.subList(4, then.size())) {
            if (word.is(",") || word.is(")")) {
                words.add(argument.toString());
                argument.setLength(0);
            } else {
                argument.append(spelt(word));
            }
        }
        return new Call(then.get(0).text(), words);
    }

    /** A string keeps one quote, to be told from a name. */
    private static String spelt(Token word) {
        if (word.kind() != Token.Kind.STRING) {
            return word.text();
        }
        String text = word.text();
        return "\"" + text.substring(1, text.length() - 1).translateEscapes();
    }

    @Override
    public String getName() {
        return "default";
    }

    /** Concludes where nothing is bound by a match. */
    void conclude(KnowledgeHelper helper) throws Exception {
        @Nullable Object[] arguments = fixed(method()).clone();
        arguments[0] = helper;
        method().invoke(null, arguments);
    }

    @Override
    public void evaluate(KnowledgeHelper helper, ValueResolver resolver) throws Exception {
        Method concludes = method();
        @Nullable Object[] arguments = fixed(concludes).clone();
        arguments[0] = helper;
        for (int i = 0; i < words.length; i++) {
            if (words[i].startsWith("$")) {
                arguments[i + 1] = helper.getMatch().getDeclarationValue(words[i]);
            }
        }
        try {
            concludes.invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private Method method() {
        Method known = method;
        if (known == null) {
            for (Method candidate : Conclude.class.getMethods()) {
                if (candidate.getName().equals(call) && candidate.getParameterCount() == words.length + 1) {
                    known = candidate;
                }
            }
            if (known == null) {
                throw new IllegalStateException("no conclusion is called " + call);
            }
            method = known;
        }
        return known;
    }

    /** Two threads may work them out at once; what they find is equal. */
    private @Nullable Object[] fixed(Method concludes) {
        @Nullable Object[] known = fixed;
        if (known == null) {
            known = new @Nullable Object[words.length + 1];
            for (int i = 0; i < words.length; i++) {
                known[i + 1] = words[i].startsWith("$")
                        ? null
                        : argument(words[i], concludes.getParameterTypes()[i + 1]);
            }
            fixed = known;
        }
        return known;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object argument(String word, Class<?> type) {
        if (type.isEnum()) {
            return Enum.valueOf((Class<? extends Enum>) type, word.substring(word.lastIndexOf('.') + 1));
        } else if (type == int.class) {
            return Integer.valueOf(word);
        }
        return word.substring(1);
    }
}
